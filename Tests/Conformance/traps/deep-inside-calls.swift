// swift-format-ignore-file
struct Stack { var items: [Int] = []; mutating func pop() -> Int { items.remove(at: items.count - 1) } }
struct Machine { var stack = Stack(); mutating func add() { let a = stack.pop(), b = stack.pop(); stack.items.append(a + b) } }
var m = Machine()
m.stack.items = [1, 2]
m.add()
print(m.stack.items)
m.add()
