using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);

const worker :Workerd.Worker = (
  compatibilityDate = "2025-06-01",
  modules = [
    (name = "worker.mjs", esModule = embed "bundle/bundled_worker.js"),
    (name = "krait.wasm", wasm = embed "bundle/krait.wasm"),
  ],
);
