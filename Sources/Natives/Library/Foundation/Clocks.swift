#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Library {
  /// `ContinuousClock` and `Duration`: readings belong in cells marked `volatile`.
  static let clockGroups: [RowGroup] = [
    RowGroup(
      "struct Duration: Comparable, Hashable, AdditiveArithmetic, CustomStringConvertible, Sendable",
      typeName: "Duration", isDeclaration: true
    ) {
      // Whole seconds and the rest in attoseconds, which has the same sign.
      "let _seconds: Int64"
      "let _attoseconds: Int64"
      """
      init(secondsComponent: Int64, attosecondsComponent: Int64) {
        var seconds = secondsComponent + attosecondsComponent / 1_000_000_000_000_000_000
        var rest = attosecondsComponent % 1_000_000_000_000_000_000
        if seconds > 0 && rest < 0 {
          seconds -= 1
          rest += 1_000_000_000_000_000_000
        } else if seconds < 0 && rest > 0 {
          seconds += 1
          rest -= 1_000_000_000_000_000_000
        }
        _seconds = seconds
        _attoseconds = rest
      }
      """
      """
      var components: (seconds: Int64, attoseconds: Int64) {
        return (seconds: _seconds, attoseconds: _attoseconds)
      }
      """
      "static var zero: Duration { return Duration(secondsComponent: 0, attosecondsComponent: 0) }"
      """
      static func seconds<T: BinaryInteger>(_ seconds: T) -> Duration {
        return Duration(secondsComponent: Int64(seconds), attosecondsComponent: 0)
      }
      """
      """
      static func seconds(_ seconds: Double) -> Duration {
        let whole = seconds.rounded(.towardZero)
        return Duration(
          secondsComponent: Int64(whole), attosecondsComponent: Int64(((seconds - whole) * 1e18).rounded()))
      }
      """
      """
      static func milliseconds<T: BinaryInteger>(_ milliseconds: T) -> Duration {
        let n = Int64(milliseconds)
        return Duration(secondsComponent: n / 1000, attosecondsComponent: n % 1000 * 1_000_000_000_000_000)
      }
      """
      "static func milliseconds(_ milliseconds: Double) -> Duration { return .seconds(milliseconds / 1000) }"
      """
      static func microseconds<T: BinaryInteger>(_ microseconds: T) -> Duration {
        let n = Int64(microseconds)
        return Duration(secondsComponent: n / 1_000_000, attosecondsComponent: n % 1_000_000 * 1_000_000_000_000)
      }
      """
      "static func microseconds(_ microseconds: Double) -> Duration { return .seconds(microseconds / 1_000_000) }"
      """
      static func nanoseconds<T: BinaryInteger>(_ nanoseconds: T) -> Duration {
        let n = Int64(nanoseconds)
        return Duration(secondsComponent: n / 1_000_000_000, attosecondsComponent: n % 1_000_000_000 * 1_000_000_000)
      }
      """
      """
      static func == (lhs: Duration, rhs: Duration) -> Bool {
        return lhs._seconds == rhs._seconds && lhs._attoseconds == rhs._attoseconds
      }
      """
      """
      static func < (lhs: Duration, rhs: Duration) -> Bool {
        return lhs._seconds == rhs._seconds ? lhs._attoseconds < rhs._attoseconds : lhs._seconds < rhs._seconds
      }
      """
      """
      static func + (lhs: Duration, rhs: Duration) -> Duration {
        return Duration(
          secondsComponent: lhs._seconds + rhs._seconds, attosecondsComponent: lhs._attoseconds + rhs._attoseconds)
      }
      """
      """
      static func - (lhs: Duration, rhs: Duration) -> Duration {
        return Duration(
          secondsComponent: lhs._seconds - rhs._seconds, attosecondsComponent: lhs._attoseconds - rhs._attoseconds)
      }
      """
      "var _inSeconds: Double { return _asSeconds(_seconds, _attoseconds) }"
      "static func / (lhs: Duration, rhs: Duration) -> Double { return lhs._inSeconds / rhs._inSeconds }"
      "static func / (lhs: Duration, rhs: Double) -> Duration { return .seconds(lhs._inSeconds / rhs) }"
      """
      static func / <T: BinaryInteger>(lhs: Duration, rhs: T) -> Duration {
        return .seconds(lhs._inSeconds / Double(rhs))
      }
      """
      "static func * (lhs: Duration, rhs: Double) -> Duration { return .seconds(lhs._inSeconds * rhs) }"
      """
      static func * <T: BinaryInteger>(lhs: Duration, rhs: T) -> Duration {
        return .seconds(lhs._inSeconds * Double(rhs))
      }
      """
      "func hash(into hasher: inout Hasher) { hasher.combine(_seconds); hasher.combine(_attoseconds) }"
      "var description: String { return _describe(_inSeconds) + \" seconds\" }"
    },
    RowGroup("struct ContinuousClock: Sendable", typeName: "ContinuousClock", isDeclaration: true) {
      "init() {}"
      """
      struct Instant: Comparable, Hashable, Sendable {
        let _nanoseconds: Int
        init(_nanoseconds: Int) { self._nanoseconds = _nanoseconds }
        static var now: Instant { return Instant(_nanoseconds: _clockNanoseconds()) }
        func duration(to other: Instant) -> Duration { return .nanoseconds(other._nanoseconds - _nanoseconds) }
        func advanced(by duration: Duration) -> Instant {
          let components = duration.components
          return Instant(
            _nanoseconds: _nanoseconds + Int(components.seconds) * 1_000_000_000
              + Int(components.attoseconds / 1_000_000_000))
        }
        static func == (lhs: Instant, rhs: Instant) -> Bool { return lhs._nanoseconds == rhs._nanoseconds }
        static func < (lhs: Instant, rhs: Instant) -> Bool { return lhs._nanoseconds < rhs._nanoseconds }
        static func - (lhs: Instant, rhs: Instant) -> Duration { return rhs.duration(to: lhs) }
        static func + (lhs: Instant, rhs: Duration) -> Instant { return lhs.advanced(by: rhs) }
        func hash(into hasher: inout Hasher) { hasher.combine(_nanoseconds) }
      }
      """
      "static var now: Instant { return Instant.now }"
      "var now: Instant { return Instant.now }"
      """
      func measure(_ work: () throws -> Void) rethrows -> Duration {
        let start = now
        try work()
        return start.duration(to: now)
      }
      """
    },
    RowGroup("", typeName: "") {
      "typealias SuspendingClock = ContinuousClock"
      // In attoseconds first, as one number where it fits, so that it is rounded once.
      Row(
        "func _asSeconds(_ seconds: Int64, _ attoseconds: Int64) -> Double",
        NativeFunction { (seconds: Int64, attoseconds: Int64) -> Double in
          if seconds > -9 && seconds < 9 { return Double(seconds * 1_000_000_000_000_000_000 + attoseconds) / 1e18 }
          return (Double(seconds) * 1e18 + Double(attoseconds)) / 1e18
        })
      Row(
        "func _clockNanoseconds() -> Int",
        NativeFunction { () -> Int in
          var time = timespec()
          clock_gettime(CLOCK_MONOTONIC, &time)
          return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
        })
    },
  ]
}
