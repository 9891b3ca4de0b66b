// swift-format-ignore-file
enum Instr { case push(Int), add, mul, sub, dup, swap, jmpIfZero(Int), jmp(Int), print, halt }
enum VMError: Error { case underflow(pc: Int), limit }
struct VM {
  var stack: [Int] = [], pc = 0, steps = 0, output: [String] = []
  mutating func pop() throws -> Int { guard let x = stack.popLast() else { throw VMError.underflow(pc: pc) }; return x }
  mutating func binary(_ f: (Int, Int) -> Int) throws { let b = try pop(), a = try pop(); stack.append(f(a, b)) }
  mutating func run(_ code: [Instr]) throws {
    while pc < code.count {
      steps += 1
      guard steps < 1000 else { throw VMError.limit }
      switch code[pc] {
      case .push(let n): stack.append(n)
      case .add: try binary(+)
      case .sub: try binary(-)
      case .mul: try binary { $0 * $1 }
      case .dup: let x = try pop(); stack += [x, x]
      case .swap: guard stack.count > 1 else { throw VMError.underflow(pc: pc) }; stack.swapAt(stack.count - 1, stack.count - 2)
      case .jmpIfZero(let t): if try pop() == 0 { pc = t; continue }
      case .jmp(let t): pc = t; continue
      case .print: output.append("\(try pop())")
      case .halt: return
      }
      pc += 1
    }
  }
}
var vm = VM()
try vm.run([.push(5), .dup, .print, .push(1), .sub, .dup, .jmpIfZero(8), .jmp(1), .halt])
print(vm.output, vm.steps, vm.stack)
for bad in [[Instr.add], [.push(1), .jmp(0)]] {
  var m = VM()
  do { try m.run(bad) } catch VMError.underflow(let pc) { print("underflow at", pc) } catch { print(error, m.steps) }
}
