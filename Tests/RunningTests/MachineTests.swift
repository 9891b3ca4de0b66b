import Natives
import Testing

@testable import Running

/// Hand-written instructions, and the word that they leave in register 0.
struct MachineTests {
  @Test func instructionsAreEightBytesOfPlainData() {
    #expect(MemoryLayout<Instruction>.stride == 8)
    #expect(_isPOD(Instruction.self))
  }

  /// Handlers read operands by their place, and are found by the tag.
  @Test func operandsStandWhereHandlersReadThem() {
    func operands<Value: Equatable>(of instruction: Instruction, _ read: (ProgramCounter) -> Value) -> Value {
      withUnsafeBytes(of: instruction) { read($0.baseAddress! + Instruction.stride) }
    }
    #expect(operands(of: .add(0xFFFE, 2, 3)) { [$0.first, $0.second, $0.third] } == [0xFFFE, 2, 3])
    #expect(operands(of: .branchLess(1, 2, -3)) { [$0.first, $0.second, $0.signedThird] } == [1, 2, -3])
    #expect(operands(of: .loadInt(1, -2)) { [$0.first, $0.signedSecond] } == [1, -2])
    #expect(operands(of: .storeGlobal(-1, 2)) { [$0.signedFirst, $0.second] } == [-1, 2])
    #expect(operands(of: .jump(-70_000)) { $0.wide } == -70_000)
    #expect(
      operands(of: .loadElementField(1, index: 2, 3, word: 4)) {
        [$0.first, $0.second, $0.fifthByte, $0.sixthByte]
      } == [1, 2, 3, 4])
    #expect(operands(of: .checkRange(1, .uint16)) { $0.width } == .uint16)
    #expect(operands(of: .scalar(.clampSigned, 1, 2)) { $0.scalarOperation } == .clampSigned)
    #expect(operands(of: .scalar(.clampSigned, 1, 2)) { [$0.second, $0.third] } == [1, 2])
    #expect(operands(of: .callRuntime(.fail, 1, 2)) { [$0.second, $0.third] } == [1, 2])
    #expect(Instruction.returns.tag != Instruction.halt(cell: 0).tag)
  }

  @Test func headersStandWhereTheMachineReadsThem() {
    let array = ArrayObject(rawStride: 1, referenceStride: 0, elementBytes: 8)
    array.grow(by: 1)
    array.raw[0] = 42
    let address = Unmanaged.passUnretained(array).toOpaque()
    #expect(address.header(ArrayObject.Header.self).pointee.count == 1)
    let dictionary = DictionaryObject(keyRaw: 1, keyReferences: 0, valueRaw: 3, valueReferences: 0)
    #expect(Unmanaged.passUnretained(dictionary).toOpaque().dictionaryValues.pointee.rawStride == 3)
    let shape = UnsafeMutablePointer<BlockShape>.allocate(capacity: 1)
    shape.initialize(to: BlockShape(segments: [.init(raw: 2, references: 1)], number: 7))
    let block = BlockObject.make(shape)
    block.words[1] = 9
    let words = Unmanaged.passUnretained(block).toOpaque()
    #expect((words + BlockObject.wordsOffset).load(fromByteOffset: 8, as: UInt64.self) == 9)
    #expect(words.header(UnsafePointer<BlockShape>.self).pointee == UnsafePointer(shape))
  }

  /// What the machine reads in an object's count is what the runtime would say.
  @Test func ownersAreCountedAsTheRuntimeCountsThem() {
    let box = ArrayObject(rawStride: 1, referenceStride: 0, elementBytes: 8)
    let address = Unmanaged.passUnretained(box).toOpaque()
    let before = ownerCount(box)
    retain(address)
    retain(address)
    #expect(ownerCount(box) == before + 2)
    #expect(!OwnerCount.isOne(address))
    release(address)
    release(address)
    #expect(ownerCount(box) == before)
    let alone = owned(ArrayObject(rawStride: 1, referenceStride: 0, elementBytes: 8))
    #expect(OwnerCount.isOne(alone!))
    let weak = WeakObject(object(alone!, ArrayObject.self))
    retain(alone)
    release(alone)
    #expect(weak.target != nil)
    release(alone)
    #expect(weak.target == nil)
  }

  private func ownerCount(_ object: AnyObject) -> UInt { _getRetainCount(object) }

  @Test func countsARangeUp() {
    let sum = run { code in
      code.emit(.loadInt(0, 0))
      code.emit(.loadInt(1, 1))
      code.emit(.loadInt(2, 100))
      let body = code.placeLabel()
      code.emit(.add(0, 0, 1))
      code.emit(.closedRangeStep(1, limit: 2, 0), to: body)
      code.emit(.halt(cell: 1))
    }
    #expect(sum == .success(5050))
  }

  @Test(arguments: [
    (Instruction.add(0, 1, 2), Int.max, 1, "Fatal error: arithmetic overflow: 9223372036854775807 + 1"),
    (.divide(0, 1, 2), 1, 0, "Fatal error: Division by zero"),
    (.remainder(0, 1, 2), 1, 0, "Fatal error: Division by zero in remainder operation"),
    (.divide(0, 1, 2), .min, -1, "Fatal error: Division results in an overflow"),
    (.multiply(0, 1, 2), .max, 2, "Fatal error: arithmetic overflow: 9223372036854775807 * 2"),
  ])
  func trapsSayWhatFailed(_ instruction: Instruction, _ a: Int, _ b: Int, _ text: String) {
    let outcome = run { code in
      code.emit(.loadConstant(1, code.constant(UInt64(bitPattern: Int64(a)))))
      code.emit(.loadConstant(2, code.constant(UInt64(bitPattern: Int64(b)))))
      code.emit(instruction)
      code.emit(.halt(cell: 1))
    }
    #expect(outcome == .failure(Message(text)))
  }

  private func run(_ write: (inout Assembler) -> Void) -> Result<Int, Message> {
    var code = Assembler()
    write(&code)
    guard let finished = code.finish(name: "test", isLibrary: false, rawCount: 8, referenceCount: 8, checksStack: false)
    else { return .failure(Message("too large")) }
    let stack = Stack()
    let source = NoProgram()
    var machine = Machine(
      stack: stack, functions: FunctionTable(), program: source, services: source, farewells: Farewells(),
      interrupt: InterruptFlag())
    do {
      try machine.run(finished)
      return .success(Int(Int64(bitPattern: stack.raw[0])))
    } catch {
      return .failure(Message(error.message))
    }
  }
}

struct Message: Error, Equatable {
  var text: String
  init(_ text: String) { self.text = text }
}
