# The scripts in workerd; krait's files under the names by which they import each other.
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);

const worker :Workerd.Worker = (
  # Before FinalizationRegistry was there.
  compatibilityDate = "2024-01-01",
  modules = [
    (name = "workerd.mjs", esModule = embed "workerd.mjs"),
    (name = "scripts.mjs", esModule = embed "scripts.mjs"),
    (name = "snapshot.mjs", esModule = embed "snapshot.mjs"),
    (name = "krait", esModule = embed "node_modules/krait/dist/workerd.js"),
    (name = "index.js", esModule = embed "node_modules/krait/dist/index.js"),
    (name = "library.js", esModule = embed "node_modules/krait/dist/library.js"),
    (name = "krait.wasm", wasm = embed "node_modules/krait/dist/krait.wasm"),
  ],
);
