// A `guard` whose condition calls a function that tests something itself: what stands before the `guard` stays.
func first(_ text: String) -> String {
  let out = "none"
  guard let letter = text.first else { return out }
  return out + String(letter)
}
print(first(""), first("x"))

func lengths(_ text: String) -> String {
  var out = "", letters = text.makeIterator()
  guard var current = letters.next() else { return out }
  var count = 1
  while let next = letters.next() {
    if next == current {
      count += 1
    } else {
      out += "\(count)\(current)"
      (current, count) = (next, 1)
    }
  }
  return out + "\(count)\(current)"
}
print([lengths(""), lengths("aab"), lengths("éé👍")])

func last(_ text: Substring, _ list: [String]) -> [String] {
  var found = list
  guard let letter = text.last, let word = list.last, word.first == letter else { return found }
  found.append(word)
  return found
}
print(last("", ["a"]), last("a", []), last("ba", ["a"]), last("b", ["a"]))

struct Stack {
  var items: [String] = []
  func top() -> String? {
    if items.isEmpty { return nil }
    return items[items.count - 1]
  }
  func above(_ n: Int) -> Int? {
    guard n < items.count else { return nil }
    return items.count - n
  }
}
func described(_ stack: Stack) -> [String] {
  let names = ["x", "y"]
  var all = names
  guard let top = stack.top(), let count = stack.above(1), top.count < 3 else { return all + names }
  all.append(top + "\(count)")
  return all
}
print(
  described(Stack()), described(Stack(items: ["a"])), described(Stack(items: ["a", "b"])),
  described(Stack(items: ["", "long"])))
for text in ["", "q"] {
  let list = [text]
  guard let letter = text.first else {
    print(list)
    continue
  }
  print(list, letter)
}
