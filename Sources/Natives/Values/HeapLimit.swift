import TensorCore

/// What one array, dictionary or string may take: no more than the computer has. What would not fit stops the cell before
/// it is taken, and not the process after.
package enum HeapLimit {
  /// Whether `count` elements of `size` bytes each fit.
  package static func allows(_ count: Int, size: Int) -> Bool {
    let (total, overflow) = count.multipliedReportingOverflow(by: size)
    return !overflow && total <= TensorContext.physicalMemory
  }

  /// The words for what does not: `9000000000000000 elements`.
  package static func failure(_ what: String) -> String { "\(what) would take more memory than the computer has" }
}

extension ArrayObject {
  /// Whether so many elements fit.
  package func allows(_ count: Int) -> Bool { HeapLimit.allows(count, size: 8 * (rawStride + referenceStride)) }

  /// Whether so many more fit.
  package func allowsMore(_ added: Int) -> Bool {
    let (wanted, overflow) = count.addingReportingOverflow(added)
    return !overflow && allows(roomForAppending(wanted))
  }
}

extension StringObject {
  package func allowsMore(_ bytes: Int) -> Bool { HeapLimit.allows(count + bytes, size: 1) }
}
