// swift-format-ignore-file
enum ParseError: Error, Equatable { case empty, bad(Character), tooLong(max: Int) }
struct Info: Error { let code: Int }
func parse(_ s: String) throws -> Int {
  if s.isEmpty { throw ParseError.empty }
  if s.count > 3 { throw ParseError.tooLong(max: 3) }
  for c in s where !c.isNumber { throw ParseError.bad(c) }
  return Int(s)!
}
for s in ["12", "", "1x", "12345"] {
  do { print(try parse(s)) }
  catch ParseError.empty { print("empty") }
  catch ParseError.bad(let c) { print("bad", c) }
  catch let e as ParseError { print("other", e) }
  catch { print("unknown", error) }
}
print((try? parse("7")) as Any, (try? parse("q")) as Any, try! parse("8"))
func rethrow(_ f: () throws -> Int) rethrows -> Int { try f() + 1 }
print(rethrow { 1 })
do { _ = try rethrow { throw Info(code: 3) } } catch let i as Info { print("info", i.code) } catch { print("?") }
func typed() throws(ParseError) -> Int { throw .empty }
do { _ = try typed() } catch { print(error == .empty) }
func cleanup() throws { defer { print("cleanup") }; throw Info(code: 1) }
do { try cleanup() } catch { print(error) }
let r: Result<Int, ParseError> = .failure(.empty)
switch r { case .success(let v): print(v); case .failure(let e): print("failure", e) }
print(Result { try parse("5") })
