// swift-format-ignore-file
enum VendingError: Error { case invalid, short(needed: Int), out }
struct Item { var price: Int, count: Int }
var stock = ["chips": Item(price: 10, count: 4), "gum": Item(price: 5, count: 0)]
func vend(_ name: String, coins: Int) throws -> Int {
  defer { print("[done \(name)]", terminator: " ") }
  guard var item = stock[name] else { throw VendingError.invalid }
  guard item.count > 0 else { throw VendingError.out }
  guard item.price <= coins else { throw VendingError.short(needed: item.price - coins) }
  item.count -= 1
  stock[name] = item
  return coins - item.price
}
for (n, c) in [("chips", 12), ("chips", 3), ("gum", 9), ("soap", 1)] {
  do { print("change", try vend(n, coins: c)) }
  catch VendingError.invalid { print("invalid") }
  catch VendingError.short(let k) where k > 5 { print("need", k) }
  catch is VendingError { print("vending error") }
  catch { print("?", error) }
}
print(stock["chips"]!.count, (try? vend("gum", coins: 1)) as Any, try! vend("chips", coins: 10))
if let c = try? vend("chips", coins: 11) { print("got", c) }
let r = (try? vend("x", coins: 1)) ?? -1
print(r)
func chain() throws -> String { let a = try vend("chips", coins: 20), b = try vend("gum", coins: 5); return "\(a)\(b)" }
do { print(try chain()) } catch let e as VendingError { if case .out = e { print("out caught") } } catch { print("other") }
struct Wrapped: Error, CustomStringConvertible { let inner: any Error; var description: String { "wrapped(\(inner))" } }
do { do { try vend("q", coins: 0) } catch { throw Wrapped(inner: error) } } catch { print(error, error is Wrapped, (error as? Wrapped)?.inner as? VendingError as Any) }
func nested() { do { _ = try vend("gum", coins: 1); print("no") } catch VendingError.out { print("out") } catch { print("no") } }
nested()
