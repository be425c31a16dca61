using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:8080", http = (), service = "main")],
);

const worker :Workerd.Worker = (
  compatibilityDate = "2025-06-01",
  # The library's files under the names by which they import each other.
  modules = [
    (name = "worker.mjs", esModule = embed "worker.mjs"),
    (name = "krait", esModule = embed "../../dist/workerd.js"),
    (name = "index.js", esModule = embed "../../dist/index.js"),
    (name = "library.js", esModule = embed "../../dist/library.js"),
    (name = "krait.wasm", wasm = embed "../../dist/krait.wasm"),
  ],
);
