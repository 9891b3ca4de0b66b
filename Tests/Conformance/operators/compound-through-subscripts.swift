// swift-format-ignore-file
// A compound assignment through a subscript reads and writes its receiver once each.
struct Row {
  var cells = ["a", "b", "c"]
  subscript(_ i: Int) -> String {
    get { cells[i] }
    set { cells[i] = newValue }
  }
}
var row = Row()
row[1] += "+"
print(row.cells)

protocol Indexed { var items: [Int] { get set } }
extension Indexed {
  subscript(at i: Int) -> Int {
    get { items[i] }
    set { items[i] = newValue }
  }
  subscript(all indices: Int...) -> [Int] {
    get { indices.map { items[$0] } }
    set { for (i, value) in zip(indices, newValue) { items[i] = value } }
  }
}
struct Bag: Indexed { var items = [1, 2, 3] }
var bag = Bag()
bag[at: 0] += 10
bag[all: 1, 2].append(0)
bag[all: 0, 2][1] *= 7
print(bag.items)

protocol Shared: AnyObject { var items: [Int] { get set } }
extension Shared {
  var first: Int {
    get { items[0] }
    set { items[0] = newValue }
  }
  subscript(_ i: Int) -> Int {
    get { items[i] }
    set { items[i] = newValue }
  }
}
final class Shelf: Shared { var items = [5, 6] }
let shelf = Shelf()
shelf[1] += 1
shelf.first -= 2
print(shelf.items)

func nested() {
  var rows = [Row(), Row()]
  rows[1][0] += "!"
  print(rows.map { $0.cells.joined() })
}
nested()
