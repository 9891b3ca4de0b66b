extension Library {
  /// What stops a cell on purpose, and `Result`.
  static let failureGroups: [RowGroup] = [
    RowGroup("", typeName: "") {
      Row(
        """
        func fatalError(
          _ message: @autoclosure () -> String = String(), file: StaticString = #file, line: UInt = #line
        ) -> Never
        """, .value(.fatalError))
      Row(
        """
        func preconditionFailure(
          _ message: @autoclosure () -> String = String(), file: StaticString = #file, line: UInt = #line
        ) -> Never
        """, .value(.fatalError))
      Row(
        """
        func assertionFailure(
          _ message: @autoclosure () -> String = String(), file: StaticString = #file, line: UInt = #line
        )
        """, .value(.fatalError))
      Row(
        """
        func precondition(
          _ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String = String(),
          file: StaticString = #file, line: UInt = #line
        )
        """, .value(.precondition))
      Row(
        """
        func assert(
          _ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String = String(),
          file: StaticString = #file, line: UInt = #line
        )
        """, .value(.assertion))
      """
      func _fail(_ failure: String, _ message: String) -> Never {
        _trap(message.isEmpty ? failure : failure + ": " + message)
      }
      """
    },
    RowGroup(
      "enum Result<Success, Failure: Error>", typeName: "Result", isDeclaration: true
    ) {
      "case success(Success)"
      "case failure(Failure)"
      """
      func map<NewSuccess>(_ transform: (Success) -> NewSuccess) -> Result<NewSuccess, Failure> {
        switch self {
        case .success(let value): return .success(transform(value))
        case .failure(let error): return .failure(error)
        }
      }
      """
      """
      func mapError<NewFailure: Error>(_ transform: (Failure) -> NewFailure) -> Result<Success, NewFailure> {
        switch self {
        case .success(let value): return .success(value)
        case .failure(let error): return .failure(transform(error))
        }
      }
      """
      """
      func flatMap<NewSuccess>(
        _ transform: (Success) -> Result<NewSuccess, Failure>
      ) -> Result<NewSuccess, Failure> {
        switch self {
        case .success(let value): return transform(value)
        case .failure(let error): return .failure(error)
        }
      }
      """
      """
      func flatMapError<NewFailure: Error>(
        _ transform: (Failure) -> Result<Success, NewFailure>
      ) -> Result<Success, NewFailure> {
        switch self {
        case .success(let value): return .success(value)
        case .failure(let error): return transform(error)
        }
      }
      """
      """
      init(catching body: () throws(Failure) -> Success) {
        do {
          self = .success(try body())
        } catch {
          self = .failure(error)
        }
      }
      """
      """
      func get() throws(Failure) -> Success {
        switch self {
        case .success(let value): return value
        case .failure(let error): throw error
        }
      }
      """
    },
    RowGroup(
      "extension Result: Equatable where Success: Equatable, Failure: Equatable", typeName: "Result"
    ) {
      """
      static func == (lhs: Result<Success, Failure>, rhs: Result<Success, Failure>) -> Bool {
        switch (lhs, rhs) {
        case (.success(let l), .success(let r)): return l == r
        case (.failure(let l), .failure(let r)): return l == r
        default: return false
        }
      }
      """
    },
    RowGroup("extension Result: Hashable where Success: Hashable, Failure: Hashable", typeName: "Result") {
      """
      func hash(into hasher: inout Hasher) {
        switch self {
        case .success(let value):
          hasher._combine(0)
          hasher.combine(value)
        case .failure(let error):
          hasher._combine(1)
          hasher.combine(error)
        }
      }
      """
    },
  ]
}
