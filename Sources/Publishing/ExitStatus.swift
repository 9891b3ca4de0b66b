/// What the process tells its caller; scripts rely on the numbers.
package enum ExitStatus: Int32, Sendable {
  case success = 0
  /// A cell failed, or a check found a difference.
  case failure = 1
  /// Diagnostics refused the chapter before anything ran.
  case refused = 2
  case usage = 64
  case unreadableInput = 66
  case unwritableOutput = 73
  case interrupted = 130
}
