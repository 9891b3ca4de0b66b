import Dispatch
import Foundation

/// Turns Ctrl-C into a call, once; a second Ctrl-C ends the process at once.
final class Interrupts {
  private let source: any DispatchSourceSignal

  init(handler: @escaping @Sendable () -> Void) {
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler {
      signal(SIGINT, SIG_DFL)
      handler()
    }
    source.resume()
  }

  deinit {
    source.cancel()
    signal(SIGINT, SIG_DFL)
  }
}
