import Foundation

/// On which cores this process and those that it starts may run.
enum Cores {
  /// Keeps them on the first `count` cores. Numbers that another core has read lie differently in the caches that cores
  /// share, and are read a fifth faster or slower: a process that moves is measured now with the one and now with the
  /// other. A wish: without the tool for it (of Linux) nothing changes.
  static func keep(first count: Int) {
    let tool = Process()
    tool.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    let process = ProcessInfo.processInfo.processIdentifier
    tool.arguments = ["taskset", "--all-tasks", "--pid", "--cpu-list", "0-\(count - 1)", "\(process)"]
    tool.standardOutput = FileHandle.nullDevice
    tool.standardError = FileHandle.nullDevice
    guard (try? tool.run()) != nil else { return }
    tool.waitUntilExit()
  }
}
