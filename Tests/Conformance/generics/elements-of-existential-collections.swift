// Of `any Collection` an element is known to be anything, and is taken out and shown as what it is.
let items: [any Collection] = [[1, 2], "abc", Set([1.5]), ["k": 1], 1...4]
print(items.map { $0.first! }, items.map { "\($0.first!)" }, items.map(\.count))
for item in items {
  if let first = item.first { print("\(first)", type(of: first), terminator: "; ") }
}
print()
func heads(_ items: any Collection...) -> [String] { items.map { "\($0.first ?? "none")" } }
print(heads([7], "", [nil as Int?]))
let sequence: any BidirectionalCollection = [3, 1]
print("\(sequence.last!) \(sequence.first!)")
