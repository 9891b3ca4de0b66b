/// The registers of one call of a host function: arguments stand from the start of both windows, in order; the
/// result is written over them from the start.
///
/// Invariants: the pointers are valid for the call's words; a reference word owns what it holds, so writing one
/// releases what stood there.
package struct NativeCall {
  package let raw: UnsafeMutablePointer<UInt64>
  package let references: UnsafeMutablePointer<AnyObject?>
  package let services: any SessionServices
  /// The next argument's words while arguments are read.
  package var rawIndex = 0
  package var referenceIndex = 0

  package init(
    raw: UnsafeMutablePointer<UInt64>, references: UnsafeMutablePointer<AnyObject?>, services: any SessionServices
  ) {
    self.raw = raw
    self.references = references
    self.services = services
  }
}

/// What stopped a host function, as the text of the trap: `Fatal error: ` is put before it.
package struct NativeError: Error {
  package var message: String
  /// The site (see `TensorContext.site`) that the message is also about, if any.
  package var relatedSite: UInt32?

  package init(_ message: String, relatedSite: UInt32? = nil) {
    self.message = message
    self.relatedSite = relatedSite
  }
}

/// A host function that cells can call.
package struct NativeFunction: Sendable {
  package let body: @Sendable (inout NativeCall) throws(NativeError) -> Void

  package init(body: @escaping @Sendable (inout NativeCall) throws(NativeError) -> Void) { self.body = body }

  /// A function whose arguments and result are read and written by their types.
  package init<each Parameter: Bridged, Result: Bridged>(
    _ function: @escaping @Sendable (repeat each Parameter) -> Result
  ) {
    body = { call throws(NativeError) in
      let result = function(repeat (each Parameter).next(&call))
      call.rawIndex = 0
      call.referenceIndex = 0
      result.store(&call)
    }
  }

  /// The same for a function that gives nothing.
  package init<each Parameter: Bridged>(_ procedure: @escaping @Sendable (repeat each Parameter) -> Void) {
    body = { call throws(NativeError) in procedure(repeat (each Parameter).next(&call)) }
  }

  /// The same for a function that may fail.
  package init<each Parameter: Bridged, Result: Bridged>(
    throwing function: @escaping @Sendable (repeat each Parameter) throws(NativeError) -> Result
  ) {
    body = { call throws(NativeError) in
      let result = try function(repeat (each Parameter).next(&call))
      call.rawIndex = 0
      call.referenceIndex = 0
      result.store(&call)
    }
  }
}
