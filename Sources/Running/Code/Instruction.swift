/// A register of the raw bank, counted from the window's start.
package typealias Raw = UInt16
/// A register of the reference bank.
package typealias Ref = UInt16
/// An entry of the code's constants.
package typealias Constant = UInt16
/// A distance to jump, from the instruction after the jump.
package typealias Offset = Int16
/// A word of the session's globals; statics have negative numbers.
package typealias Global = Int16

/// What the machine does, one step at a time. Payloads are at most six bytes, so that an instruction is eight bytes
/// and its parts are loaded at once; where four operands are needed two of them are bytes.
///
/// Destinations come first. "Copies" of references retain, "moves" leave the source nil; whatever stands in a
/// destination is released.
package enum Instruction {
  // Control.
  /// The end of a cell. It has an operand so that only one case has none: those would share a tag.
  case halt(cell: UInt16)
  case jump(Int32)
  /// Jumps back, and looks at the wish to stop.
  case loop(Int32)
  case branchTrue(Raw, Offset), branchFalse(Raw, Offset)
  case branchNil(Ref, Offset), branchNotNil(Ref, Offset)
  case branchEqual(Raw, Raw, Offset), branchNotEqual(Raw, Raw, Offset)
  case branchLess(Raw, Raw, Offset), branchLessOrEqual(Raw, Raw, Offset)
  case branchEqualK(Raw, Constant, Offset), branchNotEqualK(Raw, Constant, Offset)
  case branchLessK(Raw, Constant, Offset), branchLessOrEqualK(Raw, Constant, Offset)
  case branchGreaterK(Raw, Constant, Offset), branchGreaterOrEqualK(Raw, Constant, Offset)
  case branchBelow(Raw, Raw, Offset), branchBelowOrEqual(Raw, Raw, Offset)
  case branchEqualDouble(Raw, Raw, Offset), branchNotEqualDouble(Raw, Raw, Offset)
  case branchLessDouble(Raw, Raw, Offset), branchNotLessDouble(Raw, Raw, Offset)
  case branchLessOrEqualDouble(Raw, Raw, Offset), branchNotLessOrEqualDouble(Raw, Raw, Offset)
  case branchLessDoubleK(Raw, Constant, Offset), branchNotLessDoubleK(Raw, Constant, Offset)
  case branchLessOrEqualDoubleK(Raw, Constant, Offset), branchNotLessOrEqualDoubleK(Raw, Constant, Offset)
  case branchGreaterDoubleK(Raw, Constant, Offset), branchNotGreaterDoubleK(Raw, Constant, Offset)
  case branchGreaterOrEqualDoubleK(Raw, Constant, Offset), branchNotGreaterOrEqualDoubleK(Raw, Constant, Offset)
  /// Whether none (any) of the constant's bits is set: also of remainders by powers of two.
  case branchBitsClear(Raw, Constant, Offset), branchBitsSet(Raw, Constant, Offset)
  /// One of the `count` jumps that follow, or the instruction behind them when the value is not below the count.
  case switchTable(Raw, count: UInt16)
  /// Counts up and jumps back while below the limit (up to the limit).
  case rangeStep(Raw, limit: Raw, Offset), closedRangeStep(Raw, limit: Raw, Offset)
  /// The counter, with the limit and the step in the two registers behind it; jumps back while within the limit.
  case strideToStep(Raw, Offset), strideThroughStep(Raw, Offset)

  // Calls. The callee's windows begin at the given registers.
  case call(function: UInt16, Raw, Ref)
  /// The closure's object is passed behind the callee's reference arguments.
  case callClosure(Ref, Raw, Ref)
  case callVirtual(selector: UInt16, Raw, Ref)
  case callDynamic(selector: UInt16, Raw, Ref)
  /// A host function: the constant is its address, the next one its site.
  case callNative(Constant, Raw, Ref)
  case callRuntime(RuntimeOperation, Raw, Ref)
  case returns
  case returnWord(Raw)
  /// Releases references first.
  case returnClearing(Ref, count: UInt16)
  /// Stands where a function has not been compiled yet.
  case compile(function: UInt16)
  /// Checks that a large window fits on the stack.
  case enter(raw: UInt16, references: UInt16)
  /// Makes the error in flight of an existential, and leaves it to the handler of the caller.
  case throwError(Raw, Ref)
  case takeError(Raw, Ref)
  /// Jumps when the static's flag is set; sets it otherwise.
  case branchInitialized(Global, Offset)
  case trap(Constant)
  /// Runs the `deinit`s that wait, in a window that begins at the registers.
  case drain(Raw, Ref)

  // Moves.
  case move(Raw, Raw)
  case moveWords(Raw, Raw, count: UInt16)
  case loadConstant(Raw, Constant)
  case loadInt(Raw, Int16)
  case copyRef(Ref, Ref), moveRef(Ref, Ref), clearRef(Ref)
  case copyRefs(Ref, Ref, count: UInt16), moveRefs(Ref, Ref, count: UInt16), clearRefs(Ref, count: UInt16)
  case loadObject(Ref, Constant)
  /// Whether two references are the same object.
  case identical(Raw, Ref, Ref)

  // Globals and statics.
  case loadGlobal(Raw, Global), storeGlobal(Global, Raw)
  case loadGlobals(Raw, Global, count: UInt16), storeGlobals(Global, Raw, count: UInt16)
  case copyGlobalRefs(Ref, Global, count: UInt16), takeGlobalRefs(Ref, Global, count: UInt16)
  case putGlobalRefs(Global, Ref, count: UInt16)
  /// A raw register that holds the global's object, which it does not own.
  case borrowGlobal(Raw, Global)

  // Blocks: boxes, captures, indirect payloads, instances. The last operand is a word of the block.
  case newBlock(Ref, Constant)
  case loadField(Raw, Ref, UInt16), storeField(Ref, UInt16, Raw)
  case loadFields(Raw, Ref, word: UInt8, count: UInt8), storeFields(Ref, Raw, word: UInt8, count: UInt8)
  case copyFieldRef(Ref, Ref, UInt16), takeFieldRef(Ref, Ref, UInt16), putFieldRef(Ref, UInt16, Ref)
  case borrowField(Raw, Ref, UInt16)
  /// The same through a raw register that holds an object which something else keeps alive.
  case loadFieldVia(Raw, Raw, UInt16), copyFieldRefVia(Ref, Raw, UInt16), borrowFieldVia(Raw, Raw, UInt16)
  case copyBorrowed(Ref, Raw)
  /// Traps when nil: a place that is being changed elsewhere, or was never set.
  case checkPresent(Ref)
  case loadWeak(Ref, Ref), makeWeak(Ref, Ref)
  /// The number of a variable in a block, by which accesses to it are told apart.
  case accessKey(Raw, Ref, UInt16), accessKeyVia(Raw, Raw, UInt16)
  /// Traps while the variable of a number is open; the constant is its name. `beginAccess` opens it.
  case checkAccess(Raw, Constant), beginAccess(Raw, Constant)
  /// Ends the access that began last.
  case endAccess(count: UInt16)
  /// Traps when the object is gone.
  case loadUnowned(Ref, Ref)
  case dynamicClass(Raw, Ref)

  // Integers of 64 bits; those with a trap say what overflowed.
  case add(Raw, Raw, Raw), subtract(Raw, Raw, Raw), multiply(Raw, Raw, Raw)
  case divide(Raw, Raw, Raw), remainder(Raw, Raw, Raw)
  case addK(Raw, Raw, Constant), subtractK(Raw, Raw, Constant), multiplyK(Raw, Raw, Constant)
  /// By constants other than 0 and -1.
  case divideK(Raw, Raw, Constant), remainderK(Raw, Raw, Constant)
  /// By a power of two: the constant is its exponent (the power less one).
  case divideByPower(Raw, Raw, Constant), remainderByPower(Raw, Raw, Constant)
  /// `a * k + k'`, with the two constants one behind the other.
  case linear(Raw, Raw, Constant)
  case addUnsigned(Raw, Raw, Raw), subtractUnsigned(Raw, Raw, Raw), multiplyUnsigned(Raw, Raw, Raw)
  case divideUnsigned(Raw, Raw, Raw), remainderUnsigned(Raw, Raw, Raw)
  case addWrapping(Raw, Raw, Raw), subtractWrapping(Raw, Raw, Raw), multiplyWrapping(Raw, Raw, Raw)
  case and(Raw, Raw, Raw), or(Raw, Raw, Raw), exclusiveOr(Raw, Raw, Raw)
  case andK(Raw, Raw, Constant)
  case negate(Raw, Raw), complement(Raw, Raw), not(Raw, Raw)
  case equal(Raw, Raw, Raw), notEqual(Raw, Raw, Raw), less(Raw, Raw, Raw), lessOrEqual(Raw, Raw, Raw)
  case equalK(Raw, Raw, Constant)
  case below(Raw, Raw, Raw), belowOrEqual(Raw, Raw, Raw)
  /// Traps when the value is not one of the narrower kind.
  case checkRange(Raw, ScalarWidth)
  /// The same for a conversion.
  case checkFits(Raw, ScalarWidth)
  case wrap(Raw, ScalarWidth)

  // Floating point.
  case addDouble(Raw, Raw, Raw), subtractDouble(Raw, Raw, Raw), multiplyDouble(Raw, Raw, Raw)
  case divideDouble(Raw, Raw, Raw)
  case addDoubleK(Raw, Raw, Constant), subtractDoubleK(Raw, Raw, Constant), multiplyDoubleK(Raw, Raw, Constant)
  case divideDoubleK(Raw, Raw, Constant)
  /// `a + b * c` and `a - b * c`, both operations rounded; the factors are registers 0 to 255.
  case addProduct(Raw, Raw, UInt8, UInt8), subtractProduct(Raw, Raw, UInt8, UInt8)
  case negateDouble(Raw, Raw), squareRoot(Raw, Raw)
  case equalDouble(Raw, Raw, Raw), lessDouble(Raw, Raw, Raw), lessOrEqualDouble(Raw, Raw, Raw)
  case addFloat(Raw, Raw, Raw), subtractFloat(Raw, Raw, Raw), multiplyFloat(Raw, Raw, Raw)
  case divideFloat(Raw, Raw, Raw)
  case intToDouble(Raw, Raw), doubleToInt(Raw, Raw)
  /// Everything else on scalars: operands stand one behind the other from the last register on.
  case scalar(ScalarOperation, Raw, Raw)

  // Arrays. Indices are checked; a changed array is copied first where it is shared.
  case newArray(Ref, Constant)
  case arrayCount(Raw, Ref), arrayCountVia(Raw, Raw)
  /// Of elements of one raw word.
  case loadElement(Raw, Ref, index: Raw), storeElement(Raw, Ref, index: Raw)
  case loadElementVia(Raw, Raw, index: Raw)
  /// One raw word of a larger element.
  case loadElementField(Raw, index: Raw, UInt8, word: UInt8), storeElementField(Raw, index: Raw, UInt8, word: UInt8)
  case loadElementFieldVia(Raw, index: Raw, UInt8, word: UInt8)
  /// All raw words, all references.
  case loadElementWords(Raw, Ref, index: Raw), storeElementWords(Raw, Ref, index: Raw)
  case loadElementWordsVia(Raw, Raw, index: Raw)
  case copyElementRefs(Ref, Ref, index: Raw), copyElementRefsVia(Ref, Raw, index: Raw)
  case takeElementRefs(Ref, Ref, index: Raw), putElementRefs(Ref, Ref, index: Raw)
  /// Of elements with references, the first one, not owned.
  case borrowElement(Raw, Ref, index: Raw), borrowElementVia(Raw, Raw, index: Raw)
  case appendWord(Ref, Raw)
  case appendElement(Ref, Raw, Ref)
  case swapElements(Ref, Raw, Raw)
  /// Without a check: the element of a loop over the array.
  case loadElementUnchecked(Raw, Ref, index: Raw)

  // Dictionaries and sets. An entry's number, or -1: of a key that is one raw word, or a string.
  case findWord(Raw, Ref, key: Raw), findString(Raw, Ref, key: Ref)
  /// The same, and adds a new key; the register behind says whether it is new.
  case insertWord(Raw, Ref, key: Raw), insertString(Raw, Ref, key: Ref)
  /// An entry's value: all raw words, all references.
  case loadEntry(Raw, Ref, entry: Raw), storeEntry(Raw, Ref, entry: Raw)
  case copyEntryRefs(Ref, Ref, entry: Raw), takeEntryRefs(Ref, Ref, entry: Raw), putEntryRefs(Ref, Ref, entry: Raw)
  case dictionaryCount(Raw, Ref)

  // Strings.
  case appendString(Ref, Ref)
  /// A character is a raw word and a reference.
  case appendCharacter(Ref, Raw, Ref)
  /// Appends an integer's digits.
  case appendInteger(Ref, Raw)
  /// Of the raw words of characters: 1 where they tell that both are equal, 0 where they tell that they are not, else 2.
  case compareCharacters(Raw, Raw, Raw)
  case equalString(Raw, Ref, Ref)
  /// The number of UTF-8 bytes, and one of them.
  case byteCount(Raw, Ref), loadByte(Raw, Ref, index: Raw)
  /// The scalar at a UTF-8 offset, and the offset behind it, where no table of Unicode is needed to know how far the
  /// character reaches; -1 elsewhere.
  case loadCharacter(Raw, Ref, offset: Raw)
  /// The character at a UTF-8 offset, which moves on; jumps back unless the text is at its end. The character's registers
  /// are the raw one behind the offset and the reference behind the string.
  case nextCharacter(offset: Raw, Ref, Offset)
}

/// The integer types narrower than 64 bits, and Unicode's scalars.
package enum ScalarWidth: UInt16 {
  case int8, int16, int32, uint8, uint16, uint32
}
