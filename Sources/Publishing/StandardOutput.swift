import Foundation
import Synchronization

/// The process's standard output, buffered: written when 64 KB have gathered, at each line on a terminal, and when
/// flushed.
final class StandardOutput: Sendable {
  private let buffer = Mutex<[UInt8]>([])
  private let isTerminal = isatty(STDOUT_FILENO) == 1

  func write(_ text: String) {
    buffer.withLock { buffer in
      buffer.append(contentsOf: text.utf8)
      if buffer.count > 1 << 16 || isTerminal && buffer.last == UInt8(ascii: "\n") { Self.drain(&buffer) }
    }
  }

  func flush() { buffer.withLock { Self.drain(&$0) } }

  /// A reader that has gone away ends the writing, not the program.
  private static func drain(_ buffer: inout [UInt8]) {
    buffer.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let written = Foundation.write(STDOUT_FILENO, rest.baseAddress!, rest.count)
        if written < 0 && errno == EINTR { continue }
        guard written > 0 else { return }
        rest = rest.dropFirst(written)
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}

extension Slice where Base == UnsafeRawBufferPointer {
  fileprivate var baseAddress: UnsafeRawPointer? { base.baseAddress.map { $0 + startIndex } }
}
