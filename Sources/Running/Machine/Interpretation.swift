import Natives

extension Machine {
  /// The inner loop. Whatever fails leaves it by `break machine`, so that nothing is thrown in it; the slow ways are
  /// functions of their own. True when the code came to its end.
  mutating func interpret(_ start: UnsafePointer<Instruction>, _ constants: UnsafePointer<UInt64>) -> Bool {
    var pc = start
    var k = constants
    var r = stack.raw
    var o = stack.references
    frame = stack.frames
    let entries = functions.entries
    frameEnd = stack.frames + Stack.frameLimit
    let interrupt = self.interrupt
    let globals = stack.raw
    let globalReferences = stack.references

    machine: while true {
      let instruction = pc.pointee
      pc += 1
      switch instruction {

      // Control.
      case .halt: return true
      case .jump(let by): pc += Int(by)
      case .loop(let by):
        pc += Int(by)
        if interrupt.isSet { break machine }
      case .branchTrue(let a, let by):
        if r[a] != 0 {
          pc += Int(by)
          if by < 0, interrupt.isSet { break machine }
        }
      case .branchFalse(let a, let by):
        if r[a] == 0 {
          pc += Int(by)
          if by < 0, interrupt.isSet { break machine }
        }
      case .branchNil(let a, let by):
        if o[a] == nil {
          pc += Int(by)
          if by < 0, interrupt.isSet { break machine }
        }
      case .branchNotNil(let a, let by):
        if o[a] != nil {
          pc += Int(by)
          if by < 0, interrupt.isSet { break machine }
        }
      case .branchEqual(let a, let b, let by):
        if r[a] == r[b] {
          pc += Int(by)
          if by < 0, interrupt.isSet { break machine }
        }
      case .branchNotEqual(let a, let b, let by):
        if r[a] != r[b] {
          pc += Int(by)
          if by < 0, interrupt.isSet { break machine }
        }
      case .branchLess(let a, let b, let by):
        if r.int(a) < r.int(b) {
          pc += Int(by)
          if by < 0, interrupt.isSet { break machine }
        }
      case .branchLessOrEqual(let a, let b, let by):
        if r.int(a) <= r.int(b) {
          pc += Int(by)
          if by < 0, interrupt.isSet { break machine }
        }
      case .branchEqualK(let a, let b, let by):
        if r[a] == k[b] {
          pc += Int(by)
          if by < 0, interrupt.isSet { break machine }
        }
      case .branchNotEqualK(let a, let b, let by):
        if r[a] != k[b] {
          pc += Int(by)
          if by < 0, interrupt.isSet { break machine }
        }
      case .branchLessK(let a, let b, let by):
        if r.int(a) < k.int(b) {
          pc += Int(by)
          if by < 0, interrupt.isSet { break machine }
        }
      case .branchLessOrEqualK(let a, let b, let by):
        if r.int(a) <= k.int(b) {
          pc += Int(by)
          if by < 0, interrupt.isSet { break machine }
        }
      case .branchGreaterK(let a, let b, let by):
        if r.int(a) > k.int(b) {
          pc += Int(by)
          if by < 0, interrupt.isSet { break machine }
        }
      case .branchGreaterOrEqualK(let a, let b, let by):
        if r.int(a) >= k.int(b) {
          pc += Int(by)
          if by < 0, interrupt.isSet { break machine }
        }
      case .branchBelow(let a, let b, let by):
        if r[a] < r[b] {
          pc += Int(by)
          if by < 0, interrupt.isSet { break machine }
        }
      case .branchBelowOrEqual(let a, let b, let by):
        if r[a] <= r[b] {
          pc += Int(by)
          if by < 0, interrupt.isSet { break machine }
        }
      case .branchEqualDouble(let a, let b, let by):
        if r.double(a) == r.double(b) {
          pc += Int(by)
          if by < 0, interrupt.isSet { break machine }
        }
      case .branchNotEqualDouble(let a, let b, let by):
        if r.double(a) != r.double(b) {
          pc += Int(by)
          if by < 0, interrupt.isSet { break machine }
        }
      case .branchLessDouble(let a, let b, let by):
        if r.double(a) < r.double(b) {
          pc += Int(by)
          if by < 0, interrupt.isSet { break machine }
        }
      case .branchNotLessDouble(let a, let b, let by):
        if !(r.double(a) < r.double(b)) {
          pc += Int(by)
          if by < 0, interrupt.isSet { break machine }
        }
      case .branchLessOrEqualDouble(let a, let b, let by):
        if r.double(a) <= r.double(b) {
          pc += Int(by)
          if by < 0, interrupt.isSet { break machine }
        }
      case .branchNotLessOrEqualDouble(let a, let b, let by):
        if !(r.double(a) <= r.double(b)) {
          pc += Int(by)
          if by < 0, interrupt.isSet { break machine }
        }
      case .switchTable(let a, let count): pc += Int(min(r[a], UInt64(count)))
      case .rangeStep(let a, let limit, let by):
        let next = r.int(a) &+ 1
        if next < r.int(limit) {
          r.set(a, next)
          pc += Int(by)
          if interrupt.isSet { break machine }
        }
      case .closedRangeStep(let a, let limit, let by):
        let current = r.int(a)
        if current < r.int(limit) {
          r.set(a, current &+ 1)
          pc += Int(by)
          if interrupt.isSet { break machine }
        }
      case .strideToStep(let a, let by):
        let step = r.int(a + 2)
        let (next, overflow) = r.int(a).addingReportingOverflow(step)
        if !overflow, step > 0 ? next < r.int(a + 1) : next > r.int(a + 1) {
          r.set(a, next)
          pc += Int(by)
          if interrupt.isSet { break machine }
        }
      case .strideThroughStep(let a, let by):
        let step = r.int(a + 2)
        let (next, overflow) = r.int(a).addingReportingOverflow(step)
        if !overflow, step > 0 ? next <= r.int(a + 1) : next >= r.int(a + 1) {
          r.set(a, next)
          pc += Int(by)
          if interrupt.isSet { break machine }
        }

      // Calls.
      case .call(let function, let raw, let reference):
        frame.pointee = Stack.Frame(pc: pc, constants: k, raw: r, references: o)
        frame += 1
        let entry = entries + Int(function)
        pc = entry.pointee.code
        k = entry.pointee.constants
        r += Int(raw)
        o += Int(reference)
        if frame == frameEnd {
          frame -= 1
          (pc, k, r, o) = (frame.pointee.pc, frame.pointee.constants, frame.pointee.raw, frame.pointee.references)
          break machine
        }
      case .callClosure(let closure, let raw, let reference):
        guard let target = o[closure] else { break machine }
        frame.pointee = Stack.Frame(pc: pc, constants: k, raw: r, references: o)
        frame += 1
        let entry = entries + target.shape.pointee.number
        pc = entry.pointee.code
        k = entry.pointee.constants
        r += Int(raw)
        o += Int(reference)
        if entry.pointee.context != FunctionEntry.noContext { o.copy(entry.pointee.context, target) }
        if frame == frameEnd {
          frame -= 1
          (pc, k, r, o) = (frame.pointee.pc, frame.pointee.constants, frame.pointee.raw, frame.pointee.references)
          break machine
        }
      case .callVirtual(let selector, let raw, let reference):
        let receiver = o[Int(reference) + Int(functions.selectors[selector].receiver)]
        guard let receiver else { break machine }
        let type = UInt64(receiver.shape.pointee.number)
        var function = functions.find(type: type, selector: selector)
        if function < 0 { function = resolve(type: type, selector: selector) }
        frame.pointee = Stack.Frame(pc: pc, constants: k, raw: r, references: o)
        frame += 1
        let entry = entries + function
        pc = entry.pointee.code
        k = entry.pointee.constants
        r += Int(raw)
        o += Int(reference)
        if frame == frameEnd {
          frame -= 1
          (pc, k, r, o) = (frame.pointee.pc, frame.pointee.constants, frame.pointee.raw, frame.pointee.references)
          break machine
        }
      case .callDynamic(let selector, let raw, let reference):
        let type = r[Int(raw) + Int(functions.selectors[selector].receiver)]
        var function = functions.find(type: type, selector: selector)
        if function < 0 { function = resolve(type: type, selector: selector) }
        frame.pointee = Stack.Frame(pc: pc, constants: k, raw: r, references: o)
        frame += 1
        let entry = entries + function
        pc = entry.pointee.code
        k = entry.pointee.constants
        r += Int(raw)
        o += Int(reference)
        if frame == frameEnd {
          frame -= 1
          (pc, k, r, o) = (frame.pointee.pc, frame.pointee.constants, frame.pointee.raw, frame.pointee.references)
          break machine
        }
      case .callNative(let native, let raw, let reference):
        guard callNative(k[native], site: k[native + 1], r + Int(raw), o + Int(reference)) else { break machine }
      case .callRuntime(let operation, let raw, let reference):
        guard perform(operation, r + Int(raw), o + Int(reference)) else { break machine }
      case .returns:
        frame -= 1
        (pc, k, r, o) = (frame.pointee.pc, frame.pointee.constants, frame.pointee.raw, frame.pointee.references)
      case .returnWord(let a):
        r[0] = r[a]
        frame -= 1
        (pc, k, r, o) = (frame.pointee.pc, frame.pointee.constants, frame.pointee.raw, frame.pointee.references)
      case .returnClearing(let a, let count):
        var word = Int(a) + Int(count)
        while word > Int(a) {
          word -= 1
          let old = o[word]
          o[word] = nil
          release(old)
        }
        frame -= 1
        (pc, k, r, o) = (frame.pointee.pc, frame.pointee.constants, frame.pointee.raw, frame.pointee.references)
      case .compile(let function):
        guard compile(Int(function)) else {
          // The call itself is where it stopped.
          frame -= 1
          (pc, k, r, o) = (frame.pointee.pc, frame.pointee.constants, frame.pointee.raw, frame.pointee.references)
          break machine
        }
        pc = entries[Int(function)].code
        k = entries[Int(function)].constants
      case .enter(let raw, let references):
        if r + Int(raw) + 1024 > stack.rawEnd || o + Int(references) + 1024 > stack.referencesEnd { break machine }
      case .throwError(let a, let b):
        errorType = r[a]
        errorWord = r[a + 1]
        errorReference = o.take(b)
        frame -= 1
        (pc, k, r, o) = (frame.pointee.pc, frame.pointee.constants, frame.pointee.raw, frame.pointee.references)
        guard let target = handler(pc, k) else { break machine }
        pc = target
      case .takeError(let a, let b):
        r[a] = errorType
        r[a + 1] = errorWord
        o.put(b, errorReference)
        errorReference = nil
      case .branchInitialized(let flag, let by):
        if globals[Int(flag)] != 0 { pc += Int(by) } else { globals[Int(flag)] = 1 }
      case .trap(let message):
        complaint = object(borrowed(k[message]), StringObject.self).string
        break machine
      case .drain(let raw, let reference):
        if farewells.count.pointee != 0, let function = nextFarewell(o + Int(reference)) {
          frame.pointee = Stack.Frame(pc: pc - 1, constants: k, raw: r, references: o)
          frame += 1
          pc = entries[function].code
          k = entries[function].constants
          r += Int(raw)
          o += Int(reference)
          if frame == frameEnd {
            frame -= 1
            (pc, k, r, o) = (frame.pointee.pc + 1, frame.pointee.constants, frame.pointee.raw, frame.pointee.references)
            break machine
          }
        }

      // Moves.
      case .move(let d, let s): r[d] = r[s]
      case .moveWords(let d, let s, let count):
        if d < s {
          for word in 0..<Int(count) { r[Int(d) + word] = r[Int(s) + word] }
        } else {
          var word = Int(count)
          while word > 0 {
            word -= 1
            r[Int(d) + word] = r[Int(s) + word]
          }
        }
      case .loadConstant(let d, let s): r[d] = k[s]
      case .loadInt(let d, let value): r.set(d, Int(value))
      case .copyRef(let d, let s): o.copy(d, o[s])
      case .moveRef(let d, let s): o.put(d, o.take(s))
      case .clearRef(let d): o.put(d, nil)
      case .copyRefs(let d, let s, let count):
        for word in 0..<count { o.copy(d + word, o[s + word]) }
      case .moveRefs(let d, let s, let count):
        if d < s {
          for word in 0..<count { o.put(d + word, o.take(s + word)) }
        } else {
          var word = count
          while word > 0 {
            word -= 1
            o.put(d + word, o.take(s + word))
          }
        }
      case .clearRefs(let d, let count):
        var word = d + count
        while word > d {
          word -= 1
          o.put(word, nil)
        }
      case .loadObject(let d, let s): o.copy(d, UnsafeMutableRawPointer(bitPattern: UInt(k[s])))
      case .identical(let d, let a, let b): r.set(d, o[a] == o[b])

      // Globals.
      case .loadGlobal(let d, let g): r[d] = globals[Int(g)]
      case .storeGlobal(let g, let s): globals[Int(g)] = r[s]
      case .loadGlobals(let d, let g, let count):
        for word in 0..<Int(count) { r[Int(d) + word] = globals[Int(g) + word] }
      case .storeGlobals(let g, let s, let count):
        for word in 0..<Int(count) { globals[Int(g) + word] = r[Int(s) + word] }
      case .copyGlobalRefs(let d, let g, let count):
        for word in 0..<count { o.copy(d + word, globalReferences[Int(g) + Int(word)]) }
      case .takeGlobalRefs(let d, let g, let count):
        for word in 0..<count {
          let taken = globalReferences[Int(g) + Int(word)]
          globalReferences[Int(g) + Int(word)] = nil
          o.put(d + word, taken)
        }
      case .putGlobalRefs(let g, let s, let count):
        for word in 0..<count {
          let old = globalReferences[Int(g) + Int(word)]
          globalReferences[Int(g) + Int(word)] = o.take(s + word)
          release(old)
        }
      case .borrowGlobal(let d, let g):
        guard let target = globalReferences[Int(g)] else {
          complaint = Self.absence
          break machine
        }
        r[d] = address(target)

      // Blocks.
      case .newBlock(let d, let shape):
        o.put(d, owned(BlockObject.make(UnsafePointer(bitPattern: UInt(k[shape])).unsafelyUnwrapped)))
      case .loadField(let d, let block, let word):
        guard let target = o[block] else { break machine }
        r[d] = target.words[word]
      case .storeField(let block, let word, let s):
        guard let target = o[block] else { break machine }
        target.words[word] = r[s]
      case .loadFields(let d, let block, let word, let count):
        guard let target = o[block] else { break machine }
        for i in 0..<Int(count) { r[Int(d) + i] = target.words[Int(word) + i] }
      case .storeFields(let block, let s, let word, let count):
        guard let target = o[block] else { break machine }
        for i in 0..<Int(count) { target.words[Int(word) + i] = r[Int(s) + i] }
      case .copyFieldRef(let d, let block, let word):
        guard let target = o[block] else { break machine }
        o.copy(d, UnsafeMutableRawPointer(bitPattern: UInt(target.words[word])))
      case .takeFieldRef(let d, let block, let word):
        guard let target = o[block] else { break machine }
        let taken = target.words[word]
        target.words[word] = 0
        o.put(d, UnsafeMutableRawPointer(bitPattern: UInt(taken)))
      case .putFieldRef(let block, let word, let s):
        guard let target = o[block] else { break machine }
        let old = target.words[word]
        target.words[word] = address(o.take(s))
        release(UnsafeMutableRawPointer(bitPattern: UInt(old)))
      case .borrowField(let d, let block, let word):
        guard let target = o[block], target.words[word] != 0 else {
          complaint = Self.absence
          break machine
        }
        r[d] = target.words[word]
      case .loadFieldVia(let d, let block, let word): r[d] = borrowed(r[block]).words[word]
      case .copyFieldRefVia(let d, let block, let word):
        o.copy(d, UnsafeMutableRawPointer(bitPattern: UInt(borrowed(r[block]).words[word])))
      case .borrowFieldVia(let d, let block, let word):
        let target = borrowed(r[block]).words[word]
        guard target != 0 else {
          complaint = Self.absence
          break machine
        }
        r[d] = target
      case .copyBorrowed(let d, let s): o.copy(d, borrowed(r[s]))
      case .checkPresent(let a): if o[a] == nil { break machine }
      case .loadWeak(let d, let s): o.put(d, Self.target(o[s]))
      case .makeWeak(let d, let s): o.put(d, Self.weak(o[s]))
      case .loadUnowned(let d, let s):
        let target = Self.target(o[s])
        if target == nil { break machine }
        o.put(d, target)
      case .dynamicClass(let d, let s):
        guard let target = o[s] else { break machine }
        r.set(d, target.shape.pointee.number)

      // Integers.
      case .add(let d, let a, let b):
        let (value, overflow) = r.int(a).addingReportingOverflow(r.int(b))
        if overflow { break machine }
        r.set(d, value)
      case .subtract(let d, let a, let b):
        let (value, overflow) = r.int(a).subtractingReportingOverflow(r.int(b))
        if overflow { break machine }
        r.set(d, value)
      case .multiply(let d, let a, let b):
        let (value, overflow) = r.int(a).multipliedReportingOverflow(by: r.int(b))
        if overflow { break machine }
        r.set(d, value)
      case .divide(let d, let a, let b):
        let divisor = r.int(b)
        if divisor == 0 || (divisor == -1 && r.int(a) == .min) { break machine }
        r.set(d, quotient(r.int(a), divisor))
      case .remainder(let d, let a, let b):
        let divisor = r.int(b)
        if divisor == 0 || (divisor == -1 && r.int(a) == .min) { break machine }
        r.set(d, rest(r.int(a), divisor))
      case .addK(let d, let a, let b):
        let (value, overflow) = r.int(a).addingReportingOverflow(k.int(b))
        if overflow { break machine }
        r.set(d, value)
      case .subtractK(let d, let a, let b):
        let (value, overflow) = r.int(a).subtractingReportingOverflow(k.int(b))
        if overflow { break machine }
        r.set(d, value)
      case .multiplyK(let d, let a, let b):
        let (value, overflow) = r.int(a).multipliedReportingOverflow(by: k.int(b))
        if overflow { break machine }
        r.set(d, value)
      case .divideK(let d, let a, let b):
        let divisor = k.int(b)
        if divisor == 0 || (divisor == -1 && r.int(a) == .min) { break machine }
        r.set(d, quotient(r.int(a), divisor))
      case .remainderK(let d, let a, let b):
        let divisor = k.int(b)
        if divisor == 0 || (divisor == -1 && r.int(a) == .min) { break machine }
        r.set(d, rest(r.int(a), divisor))
      case .addUnsigned(let d, let a, let b):
        let (value, overflow) = r[a].addingReportingOverflow(r[b])
        if overflow { break machine }
        r[d] = value
      case .subtractUnsigned(let d, let a, let b):
        let (value, overflow) = r[a].subtractingReportingOverflow(r[b])
        if overflow { break machine }
        r[d] = value
      case .multiplyUnsigned(let d, let a, let b):
        let (value, overflow) = r[a].multipliedReportingOverflow(by: r[b])
        if overflow { break machine }
        r[d] = value
      case .divideUnsigned(let d, let a, let b):
        if r[b] == 0 { break machine }
        r[d] = r[a] / r[b]
      case .remainderUnsigned(let d, let a, let b):
        if r[b] == 0 { break machine }
        r[d] = r[a] % r[b]
      case .addWrapping(let d, let a, let b): r[d] = r[a] &+ r[b]
      case .subtractWrapping(let d, let a, let b): r[d] = r[a] &- r[b]
      case .multiplyWrapping(let d, let a, let b): r[d] = r[a] &* r[b]
      case .and(let d, let a, let b): r[d] = r[a] & r[b]
      case .or(let d, let a, let b): r[d] = r[a] | r[b]
      case .exclusiveOr(let d, let a, let b): r[d] = r[a] ^ r[b]
      case .andK(let d, let a, let b): r[d] = r[a] & k[b]
      case .negate(let d, let a):
        if r.int(a) == .min { break machine }
        r.set(d, 0 &- r.int(a))
      case .complement(let d, let a): r[d] = ~r[a]
      case .not(let d, let a): r[d] = r[a] ^ 1
      case .equal(let d, let a, let b): r.set(d, r[a] == r[b])
      case .notEqual(let d, let a, let b): r.set(d, r[a] != r[b])
      case .less(let d, let a, let b): r.set(d, r.int(a) < r.int(b))
      case .lessOrEqual(let d, let a, let b): r.set(d, r.int(a) <= r.int(b))
      case .equalK(let d, let a, let b): r.set(d, r[a] == k[b])
      case .below(let d, let a, let b): r.set(d, r[a] < r[b])
      case .belowOrEqual(let d, let a, let b): r.set(d, r[a] <= r[b])
      case .checkRange(let a, let width), .checkFits(let a, let width): if !width.contains(r.int(a)) { break machine }
      case .wrap(let a, let width): r[a] = width.wrap(r[a])

      // Floating point.
      case .addDouble(let d, let a, let b): r.set(d, r.double(a) + r.double(b))
      case .subtractDouble(let d, let a, let b): r.set(d, r.double(a) - r.double(b))
      case .multiplyDouble(let d, let a, let b): r.set(d, r.double(a) * r.double(b))
      case .divideDouble(let d, let a, let b): r.set(d, r.double(a) / r.double(b))
      case .addDoubleK(let d, let a, let b): r.set(d, r.double(a) + k.double(b))
      case .subtractDoubleK(let d, let a, let b): r.set(d, r.double(a) - k.double(b))
      case .multiplyDoubleK(let d, let a, let b): r.set(d, r.double(a) * k.double(b))
      case .divideDoubleK(let d, let a, let b): r.set(d, r.double(a) / k.double(b))
      case .accumulateProduct(let d, let a, let b): r.set(d, r.double(d) + r.double(a) * r.double(b))
      case .negateDouble(let d, let a): r.set(d, -r.double(a))
      case .squareRoot(let d, let a): r.set(d, r.double(a).squareRoot())
      case .equalDouble(let d, let a, let b): r.set(d, r.double(a) == r.double(b))
      case .lessDouble(let d, let a, let b): r.set(d, r.double(a) < r.double(b))
      case .lessOrEqualDouble(let d, let a, let b): r.set(d, r.double(a) <= r.double(b))
      case .addFloat(let d, let a, let b): r.set(d, r.float(a) + r.float(b))
      case .subtractFloat(let d, let a, let b): r.set(d, r.float(a) - r.float(b))
      case .multiplyFloat(let d, let a, let b): r.set(d, r.float(a) * r.float(b))
      case .divideFloat(let d, let a, let b): r.set(d, r.float(a) / r.float(b))
      case .intToDouble(let d, let a): r.set(d, Double(r.int(a)))
      case .doubleToInt(let d, let a):
        let value = r.double(a)
        guard value > -9_223_372_036_854_777_856, value < 9_223_372_036_854_775_808 else { break machine }
        r.set(d, Int(value))
      case .scalar(let operation, let d, let a):
        guard calculate(operation, r + Int(d), r + Int(a)) else { break machine }

      // Arrays.
      case .newArray(let d, let strides):
        let words = k[strides]
        o.put(d, owned(ArrayObject(rawStride: Int(words & 0xFFFF), referenceStride: Int(words >> 16))))
      case .arrayCount(let d, let a):
        guard let array = o[a]?.array else { break machine }
        r.set(d, array.pointee.count)
      case .arrayCountVia(let d, let a): r.set(d, borrowed(r[a]).array.pointee.count)
      case .loadElement(let d, let a, let i):
        guard let array = o[a]?.array else { break machine }
        if r[i] >= UInt64(array.pointee.count) { break machine }
        r[d] = array.pointee.raw[r.int(i)]
      case .loadElementUnchecked(let d, let a, let i):
        r[d] = o[a].unsafelyUnwrapped.array.pointee.raw[r.int(i)]
      case .loadElementVia(let d, let a, let i):
        let array = borrowed(r[a]).array
        if r[i] >= UInt64(array.pointee.count) { break machine }
        r[d] = array.pointee.raw[r.int(i)]
      case .storeElement(let s, let a, let i):
        guard let array = Self.unique(o + Int(a)) else { break machine }
        if r[i] >= UInt64(array.pointee.count) { break machine }
        array.pointee.raw[r.int(i)] = r[s]
      case .loadElementField(let d, let i, let a, let word):
        guard let array = o[a]?.array else { break machine }
        if r[i] >= UInt64(array.pointee.count) { break machine }
        r[d] = array.pointee.raw[r.int(i) &* array.pointee.rawStride &+ Int(word)]
      case .loadElementFieldVia(let d, let i, let a, let word):
        let array = borrowed(r[a]).array
        if r[i] >= UInt64(array.pointee.count) { break machine }
        r[d] = array.pointee.raw[r.int(i) &* array.pointee.rawStride &+ Int(word)]
      case .storeElementField(let s, let i, let a, let word):
        guard let array = Self.unique(o + Int(a)) else { break machine }
        if r[i] >= UInt64(array.pointee.count) { break machine }
        array.pointee.raw[r.int(i) &* array.pointee.rawStride &+ Int(word)] = r[s]
      case .loadElementWords(let d, let a, let i):
        guard let array = o[a]?.array else { break machine }
        if r[i] >= UInt64(array.pointee.count) { break machine }
        let stride = array.pointee.rawStride
        let words = array.pointee.raw + r.int(i) &* stride
        for word in 0..<stride { r[Int(d) &+ word] = words[word] }
      case .loadElementWordsVia(let d, let a, let i):
        let array = borrowed(r[a]).array
        if r[i] >= UInt64(array.pointee.count) { break machine }
        let stride = array.pointee.rawStride
        let words = array.pointee.raw + r.int(i) &* stride
        for word in 0..<stride { r[Int(d) &+ word] = words[word] }
      case .storeElementWords(let s, let a, let i):
        guard let array = Self.unique(o + Int(a)) else { break machine }
        if r[i] >= UInt64(array.pointee.count) { break machine }
        let stride = array.pointee.rawStride
        let words = array.pointee.raw + r.int(i) &* stride
        for word in 0..<stride { words[word] = r[Int(s) &+ word] }
      case .copyElementRefs(let d, let a, let i):
        guard let array = o[a]?.array else { break machine }
        if r[i] >= UInt64(array.pointee.count) { break machine }
        let words = Self.references(array) + r.int(i) &* array.pointee.referenceStride
        for word in 0..<array.pointee.referenceStride { o.copy(d + UInt16(word), words[word]) }
      case .copyElementRefsVia(let d, let a, let i):
        let array = borrowed(r[a]).array
        if r[i] >= UInt64(array.pointee.count) { break machine }
        let words = Self.references(array) + r.int(i) &* array.pointee.referenceStride
        for word in 0..<array.pointee.referenceStride { o.copy(d + UInt16(word), words[word]) }
      case .takeElementRefs(let d, let a, let i):
        guard let array = Self.unique(o + Int(a)) else { break machine }
        if r[i] >= UInt64(array.pointee.count) { break machine }
        let words = Self.references(array) + r.int(i) &* array.pointee.referenceStride
        for word in 0..<array.pointee.referenceStride {
          let taken = words[word]
          words[word] = nil
          o.put(d + UInt16(word), taken)
        }
      case .putElementRefs(let s, let a, let i):
        guard let array = Self.unique(o + Int(a)) else { break machine }
        if r[i] >= UInt64(array.pointee.count) { break machine }
        let words = Self.references(array) + r.int(i) &* array.pointee.referenceStride
        for word in 0..<array.pointee.referenceStride {
          let old = words[word]
          words[word] = o.take(s + UInt16(word))
          release(old)
        }
      case .borrowElement(let d, let a, let i):
        guard let array = o[a]?.array else { break machine }
        if r[i] >= UInt64(array.pointee.count) { break machine }
        guard let target = Self.references(array)[r.int(i) &* array.pointee.referenceStride] else {
          complaint = Self.absence
          break machine
        }
        r[d] = address(target)
      case .borrowElementVia(let d, let a, let i):
        let array = borrowed(r[a]).array
        if r[i] >= UInt64(array.pointee.count) { break machine }
        guard let target = Self.references(array)[r.int(i) &* array.pointee.referenceStride] else {
          complaint = Self.absence
          break machine
        }
        r[d] = address(target)
      case .appendWord(let a, let s):
        guard let array = Self.unique(o + Int(a)) else { break machine }
        let count = array.pointee.count
        if count == array.pointee.capacity { Self.makeRoom(o[a], count + 1) }
        array.pointee.raw[count] = r[s]
        array.pointee.count = count &+ 1
      case .appendElement(let a, let s, let t):
        guard let array = Self.unique(o + Int(a)) else { break machine }
        let count = array.pointee.count
        if count == array.pointee.capacity { Self.makeRoom(o[a], count + 1) }
        let stride = array.pointee.rawStride
        let words = array.pointee.raw + count &* stride
        for word in 0..<stride { words[word] = r[Int(s) &+ word] }
        let referenceStride = array.pointee.referenceStride
        let references = Self.references(array) + count &* referenceStride
        for word in 0..<referenceStride { references[word] = o.take(t + UInt16(word)) }
        array.pointee.count = count &+ 1
      case .swapElements(let a, let i, let j):
        guard let array = Self.unique(o + Int(a)) else { break machine }
        let count = UInt64(array.pointee.count)
        if r[i] >= count || r[j] >= count { break machine }
        Self.swapElements(array, r.int(i), r.int(j))

      // Strings.
      case .appendString(let a, let b):
        guard Self.appendString(o + Int(a), o[b]) else { break machine }
      case .equalString(let d, let a, let b):
        guard let left = o[a], let right = o[b] else { break machine }
        r.set(d, left == right || Self.areEqual(left, right))
      case .nextCharacter(let offset, let text, let by):
        guard let string = o[text]?.header(StringObject.Header.self) else { break machine }
        let at = r.int(offset)
        if at >= string.pointee.count {
          pc += Int(by)
        } else {
          let byte = string.pointee.bytes[at]
          if string.pointee.isASCII, byte != 13 {
            r[offset + 1] = UInt64(byte)
            if o[text + 1] != nil { o.put(text + 1, nil) }
            r.set(offset, at &+ 1)
          } else {
            Self.nextCharacter(r + Int(offset), o + Int(text))
          }
        }
      }
    }
    stopped = Stop(pc: pc, frame: frame, constants: k, raw: r, references: o)
    return false
  }

  static var absence: String {
    "Fatal error: overlapping accesses, or a variable that was used before it was initialized"
  }
}
