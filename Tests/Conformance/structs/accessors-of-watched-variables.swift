// What accessors of a variable get and set is one access with the change that they serve, nested as they may be.
struct Store {
  var items = ["a": 1, "b": 2]
  var list = [3, 4]
  var view: View {
    get { View(list: list) }
    set { list = newValue.list }
  }
  mutating func clear(where test: (Int) -> Bool) { list = list.filter { !test($0) } }
}

struct View {
  var list: [Int]
  var front: Int {
    get { list[0] }
    set { list[0] = newValue }
  }
  mutating func double() { list = list.map { $0 * 2 } }
  subscript(index: Int) -> Int {
    get { list[index] }
    set { list[index] = newValue }
  }
}

func change(_ number: inout Int, by amount: () -> Int) { number += amount() }

var store = Store()
let sum = { store.list.reduce(0, +) }
store.view.double()
store.view[0] += 1
store.view[1] = sum()
store.view.front *= 10
change(&store.view.front) { 5 }
change(&store.view[1]) { 6 }
store.items.values[store.items.index(forKey: "a")!] += 40
for index in store.items.values.indices { store.items.values[index] += 1 }
print(store.list, store.items.values.sorted(), sum())
store.clear { $0 > 50 }
print(store.list, sum())

final class Owner {
  var store = Store()
  func run() {
    store.view.double()
    store.view[1] -= 1
    let limit = store.items.count
    store.clear { $0 == limit }
  }
}

let owner = Owner()
owner.store.view[0] = 2
owner.store.view.front += 1
print(owner.store.list)

func local() {
  var own = Store()
  let look = { own.list.count }
  own.view.double()
  own.view[0] += look()
  own.clear { $0 > 7 }
  print(own.list, look())
}
local()
owner.run()
print(owner.store.list)
