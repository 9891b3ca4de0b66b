/// What the process tells its caller; scripts rely on the numbers.
package enum ExitStatus: Equatable, Sendable {
  case success
  /// A cell failed, or a check found a difference.
  case failure
  /// Diagnostics refused the chapter before anything ran.
  case refused
  case usage
  case unreadableInput
  case unwritableOutput
  case interrupted
  /// What a program asked for by `exit`, and is not 0.
  case program(Int32)

  package var code: Int32 {
    switch self {
    case .success: 0
    case .failure: 1
    case .refused: 2
    case .usage: 64
    case .unreadableInput: 66
    case .unwritableOutput: 73
    case .interrupted: 130
    case .program(let status): status
    }
  }
}
