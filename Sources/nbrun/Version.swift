/// The version that `nbrun --version` and `nbrun doctor` print.
enum Version {
  static let text = "0.1.0"
}
