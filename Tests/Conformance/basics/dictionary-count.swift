// swift-format-ignore-file
let sentence = "the cat and the hat and the bat"
var counts: [String: Int] = [:]
for word in sentence.split(separator: " ") { counts[String(word), default: 0] += 1 }
for (word, n) in counts.sorted(by: { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }) { print("\(word): \(String(repeating: "#", count: n))") }
var stock = ["apples": 3, "pears": 0]
if let n = stock["apples"], n > 0 { stock["apples"] = n - 1 }
stock["figs"] = stock["figs"] ?? 10
stock["pears"] = nil
for key in stock.keys.sorted() { print(key, stock[key]!, terminator: ", ") }
print(stock.count, stock["kiwis"] == nil)
let inverse = Dictionary(uniqueKeysWithValues: stock.map { ($1, $0) })
print(inverse[10]!, stock.values.reduce(0, +), stock.filter { $0.value > 5 }.keys.first!)
var phone = [String: [Int]]()
phone["ann", default: []].append(1)
phone["ann"]?.append(2)
print(phone, phone["bob"]?.count ?? 0, phone.first!.key)
let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }!
print(best.key, best.value)
