// swift-format-ignore-file
enum Step: Error { case stop(Int), skip }
func work(_ i: Int) throws -> Int { if i == 2 { throw Step.skip }; if i == 4 { throw Step.stop(i) }; return i * i }
var out: [Int] = []
loop: for i in 0..<10 {
  do { out.append(try work(i)) }
  catch Step.skip { continue }
  catch Step.stop(let at) { print("stopped at", at); break loop }
}
print(out)
func outer() -> Int { do { return try work(4) } catch { return -1 } }
print(outer(), (try? work(3)) as Any, (try? work(2)) as Any)
do { do { _ = try work(2) } catch Step.stop { print("no") } } catch { print("passed on", error) }
let r: [Result<Int, any Error>] = (1...4).map { i in Result { try work(i) } }
print(r.map { (try? $0.get()) ?? 0 })
