import Foundation

/// PyTorch in a process of its own, which measures a row when it is asked to: so that the two sides of a quotient come from
/// neighbouring moments, whatever else the machine does.
final class TorchPeer {
  private let process = Process()
  private let requests = Pipe()
  private let answers = Pipe()
  private var unread = Data()

  /// Starts a Python that has PyTorch; it ends with this object.
  init(python: String, threads: Int) throws {
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [python, "-c", Self.script, "\(threads)"]
    process.standardInput = requests
    process.standardOutput = answers
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  deinit {
    try? requests.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  /// Makes the operands of a row and runs it once; false where this PyTorch can't.
  func prepare(_ row: TensorBenchmark) throws -> Bool { try ask([row.setup, row.expression]) == "ready" }

  /// The median time of the prepared row in about so many seconds.
  func measure(seconds: Double) throws -> Double? { Double(try ask(["\(seconds)"])) }

  private func ask(_ request: [String]) throws -> String {
    try requests.fileHandleForWriting.write(contentsOf: JSONEncoder().encode(request) + [UInt8(ascii: "\n")])
    while true {
      if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
        defer { unread = Data(unread[(end + 1)...]) }
        return String(decoding: unread[..<end], as: UTF8.self)
      }
      let more = answers.fileHandleForReading.availableData
      guard !more.isEmpty else {
        throw CocoaError(.fileReadUnknown, userInfo: [NSLocalizedDescriptionKey: "PyTorch's process has ended"])
      }
      unread += more
    }
  }

  /// Each line asks with a list: a setup and an expression, or seconds. The clock runs as in `Stopwatch`.
  private static let script = """
    import json, sys, time, torch
    import torch.nn.functional as F
    torch.set_num_threads(int(sys.argv[1]))
    def median(body, seconds):
        def timed(repeats):
            start = time.perf_counter()
            for _ in range(repeats): body()
            return time.perf_counter() - start
        body(); body()
        repeats = max(1, int(\(Stopwatch.batch) / max(timed(1), 1e-8)))
        taken, total = [], 0.0
        while total < seconds or len(taken) < \(Stopwatch.batches):
            batch = timed(repeats)
            taken.append(batch / repeats)
            total += batch
        return sorted(taken)[len(taken) // 2]
    body = None
    for line in sys.stdin:
        request = json.loads(line)
        if len(request) == 1:
            print(median(body, float(request[0])), flush=True)
            continue
        names = {"torch": torch, "F": F}
        try:
            exec(request[0], names)
            body = eval("lambda: " + request[1], names)
            body()
            print("ready", flush=True)
        except Exception:
            print("none", flush=True)

    """
}
