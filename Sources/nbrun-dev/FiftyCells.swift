/// A chapter of fifty cells as authors write them, of ten kinds: what it costs to check and to compile, since running
/// them is next to nothing.
enum FiftyCells {
  static var text: String {
    var text = "# Fifty cells\n"
    for number in 0..<50 {
      let cell = kinds[number % kinds.count].replacing("#", with: "\(number)")
      text += "\nWhat the next cell is for, in a sentence or two with a formula: $y_i = w x_i + b$.\n"
      text += "\n```swift\n\(cell)\n```\n"
    }
    return text
  }

  private static let kinds = [
    """
    struct Point#: Equatable {
      var x: Double
      var y: Double

      var length: Double { (x * x + y * y).squareRoot() }
      static func + (a: Point#, b: Point#) -> Point# { Point#(x: a.x + b.x, y: a.y + b.y) }
      mutating func scale(by factor: Double) {
        x *= factor
        y *= factor
      }
    }

    var corner# = Point#(x: 3, y: 4) + Point#(x: 0.5, y: -1)
    corner#.scale(by: 2)
    print(corner#.length, corner# == Point#(x: 7, y: 6))
    """,
    """
    enum Shape# {
      case circle(radius: Double)
      case rectangle(width: Double, height: Double)
      case empty

      var area: Double {
        switch self {
        case .circle(let radius): 3.14159 * radius * radius
        case .rectangle(let width, let height): width * height
        case .empty: 0
        }
      }
    }

    let shapes#: [Shape#] = [.circle(radius: 1), .rectangle(width: 2, height: 3), .empty]
    print(shapes#.map(\\.area).reduce(0, +))
    """,
    """
    let words# = "the quick brown fox jumps over the lazy dog".split(separator: " ").map(String.init)
    var counts#: [String: Int] = [:]
    for word in words# { counts#[word, default: 0] += 1 }
    for (word, count) in counts#.sorted(by: { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }).prefix(3) {
      print("\\(word): \\(count)")
    }
    print(words#.filter { $0.count > 3 }.joined(separator: ", ").uppercased())
    """,
    """
    final class Account# {
      let owner: String
      private(set) var balance = 0

      init(owner: String) { self.owner = owner }

      func deposit(_ amount: Int) throws {
        guard amount > 0 else { throw AccountError#.notPositive(amount) }
        balance += amount
      }
    }

    enum AccountError#: Error { case notPositive(Int) }

    let account# = Account#(owner: "Ada")
    do {
      try account#.deposit(100)
      try account#.deposit(-5)
    } catch AccountError#.notPositive(let amount) {
      print("\\(account#.owner) has \\(account#.balance), refused \\(amount)")
    }
    """,
    """
    func bisect#(_ f: (Double) -> Double, from low: Double, to high: Double, steps: Int = 40) -> Double {
      var (low, high) = (low, high)
      for _ in 0..<steps {
        let middle = (low + high) / 2
        if f(low) * f(middle) <= 0 { high = middle } else { low = middle }
      }
      return (low + high) / 2
    }

    let root# = bisect#({ x in x * x - 2 }, from: 0, to: 2)
    print(String(format: "%.6f", root#), abs(root# - 2.0.squareRoot()) < 1e-9)
    """,
    """
    protocol Layer# {
      var name: String { get }
      func output(for input: [Double]) -> [Double]
    }

    struct Scale#: Layer# {
      let factor: Double
      var name: String { "scale by \\(factor)" }
      func output(for input: [Double]) -> [Double] { input.map { $0 * factor } }
    }

    struct Clip#: Layer# {
      let name = "clip"
      func output(for input: [Double]) -> [Double] { input.map { min(max($0, 0), 1) } }
    }

    let layers#: [any Layer#] = [Scale#(factor: 0.5), Clip#()]
    print(layers#.reduce([1, 2, 3, -4]) { values, layer in layer.output(for: values) }, layers#.map(\\.name))
    """,
    """
    let x# = Tensor.arange(-2, 2, 0.5, requiresGrad: true)
    let y# = (x# * x# + 1).sum()
    y#.backward()
    print(y#.item(), x#.grad!)
    """,
    """
    struct Stack#<Element> {
      private var items: [Element] = []
      var isEmpty: Bool { items.isEmpty }
      mutating func push(_ item: Element) { items.append(item) }
      mutating func pop() -> Element? { items.popLast() }
    }

    func largest#<T: Comparable>(_ values: [T]) -> T? {
      guard var best = values.first else { return nil }
      for value in values.dropFirst() where value > best { best = value }
      return best
    }

    var stack# = Stack#<Int>()
    for n in stride(from: 1, through: 9, by: 4) { stack#.push(n) }
    print(stack#.pop() ?? -1, largest#([2.5, -1, 7]) ?? 0, largest#(["a", "c", "b"])!)
    """,
    """
    var grid# = [[Int]](repeating: [Int](repeating: 0, count: 5), count: 5)
    for (row, line) in grid#.enumerated() {
      for column in line.indices where (row + column) % 2 == 0 { grid#[row][column] = row * column }
    }
    let total# = grid#.flatMap { $0 }.reduce(0, +)
    print(grid#.map { $0.map(String.init).joined(separator: " ") }.joined(separator: "\\n"), total#)
    """,
    """
    let weights# = Tensor.normal(0, 0.01, [4, 3], requiresGrad: true)
    let inputs# = Tensor.ones(2, 4)
    let scores# = softmax(matmul(inputs#, weights#), axis: 1)
    let loss# = (scores# * scores#).mean()
    loss#.backward()
    print(scores#.shape, loss#.item() > 0, weights#.grad!.shape)
    """,
  ]
}
