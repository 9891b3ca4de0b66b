import Foundation

/// A process that ran to its end: what it printed, and the operating system's own account of it.
struct MeasuredProcess {
  var status: Int32
  var output: Data
  var errors: Data
  /// From start to exit.
  var seconds: Double
  var cpuSeconds: Double
  /// The largest resident set, in bytes.
  var peakBytes: Int
  var timedOut: Bool

  /// Runs a command and waits for it.
  static func run(
    _ arguments: [String], environment: [String: String] = [:], folder: String? = nil, timeout: Double = 600
  ) throws -> MeasuredProcess {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    // Files, not pipes: nothing has to read while the process runs.
    let outputFile = try TemporaryFile()
    let errorFile = try TemporaryFile()
    process.standardOutput = outputFile.handle
    process.standardError = errorFile.handle
    process.standardInput = FileHandle.nullDevice

    let before = childUsage()
    let clock = ContinuousClock()
    let start = clock.now
    try process.run()
    var timedOut = false
    let watchdog = DispatchWorkItem { kill(process.processIdentifier, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + timeout, execute: watchdog)
    process.waitUntilExit()
    let duration = start.duration(to: clock.now).components
    watchdog.cancel()
    let seconds = Double(duration.seconds) + Double(duration.attoseconds) * 1e-18
    timedOut = process.terminationReason == .uncaughtSignal && seconds >= timeout
    let after = childUsage()
    return MeasuredProcess(
      status: process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus,
      output: try outputFile.contents(), errors: try errorFile.contents(), seconds: seconds,
      cpuSeconds: after.cpu - before.cpu, peakBytes: after.peak, timedOut: timedOut)
  }

  /// The processor time of all children so far, and the largest resident set among them.
  private static func childUsage() -> (cpu: Double, peak: Int) {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
      let unit = 1024
    #else
      getrusage(RUSAGE_CHILDREN, &usage)
      let unit = 1
    #endif
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) * 1e-6 }
    return (seconds(usage.ru_utime) + seconds(usage.ru_stime), Int(usage.ru_maxrss) * unit)
  }

  /// A file that is gone when the value is.
  private final class TemporaryFile {
    let path = NSTemporaryDirectory() + "nbrun-dev-" + UUID().uuidString
    let handle: FileHandle

    init() throws {
      _ = FileManager.default.createFile(atPath: path, contents: nil)
      handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    }

    func contents() throws -> Data {
      try handle.close()
      return try Data(contentsOf: URL(fileURLWithPath: path))
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
  }
}
