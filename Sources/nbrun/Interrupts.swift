import Foundation

/// Turns Ctrl-C into a call, once; a second Ctrl-C ends the process at once.
///
/// The signal's handler only writes a byte to a pipe, which a thread of its own waits for: a handler may do little
/// else, and a blocked signal or one that is ignored would not reach a dispatch source on Linux.
final class Interrupts {
  private static let pipe: (reading: Int32, writing: Int32) = {
    var ends: [Int32] = [-1, -1]
    guard Foundation.pipe(&ends) == 0 else { return (-1, -1) }
    return (ends[0], ends[1])
  }()

  init(handler: @escaping @Sendable () -> Void) {
    // Made here, so that the handler finds it made.
    let reading = Self.pipe.reading
    guard reading >= 0 else { return }
    Thread.detachNewThread {
      var byte: UInt8 = 0
      if read(reading, &byte, 1) == 1 { handler() }
    }
    signal(SIGINT) { _ in
      var byte: UInt8 = 1
      _ = write(Interrupts.pipe.writing, &byte, 1)
      signal(SIGINT, SIG_DFL)
    }
  }

  deinit { signal(SIGINT, SIG_DFL) }
}
