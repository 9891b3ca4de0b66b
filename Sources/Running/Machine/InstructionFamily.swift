extension Instruction {
  /// Instructions whose handlers stand together.
  enum Family {
    case control, calls, moves, blocks, integers, floating, arrays, dictionaries, strings
  }

  var family: Family {
    switch self {
    case .halt, .jump, .loop, .branchTrue, .branchFalse, .branchNil, .branchNotNil, .branchEqual, .branchNotEqual,
      .branchLess, .branchLessOrEqual, .branchEqualK, .branchNotEqualK, .branchLessK, .branchLessOrEqualK,
      .branchGreaterK, .branchGreaterOrEqualK, .branchBelow, .branchBelowOrEqual, .branchEqualDouble,
      .branchNotEqualDouble, .branchLessDouble, .branchNotLessDouble, .branchLessOrEqualDouble,
      .branchNotLessOrEqualDouble, .branchBitsClear, .branchBitsSet, .branchLessDoubleK, .branchNotLessDoubleK,
      .branchLessOrEqualDoubleK, .branchNotLessOrEqualDoubleK, .branchGreaterDoubleK, .branchNotGreaterDoubleK,
      .branchGreaterOrEqualDoubleK, .branchNotGreaterOrEqualDoubleK, .switchTable, .rangeStep, .closedRangeStep,
      .strideToStep, .strideThroughStep:
      .control
    case .call, .callClosure, .callVirtual, .callDynamic, .callNative, .callRuntime, .returns, .returnWord,
      .returnClearing, .compile, .enter, .throwError, .takeError, .branchInitialized, .trap, .drain:
      .calls
    case .move, .moveWords, .loadConstant, .loadInt, .copyRef, .moveRef, .clearRef, .copyRefs, .moveRefs,
      .clearRefs, .loadObject, .identical, .loadGlobal, .storeGlobal, .loadGlobals, .storeGlobals, .copyGlobalRefs,
      .takeGlobalRefs, .putGlobalRefs, .borrowGlobal:
      .moves
    case .newBlock, .loadField, .storeField, .loadFields, .storeFields, .copyFieldRef, .takeFieldRef, .putFieldRef,
      .borrowField, .loadFieldVia, .copyFieldRefVia, .borrowFieldVia, .copyBorrowed, .checkPresent, .loadWeak,
      .makeWeak, .loadUnowned, .dynamicClass, .accessKey, .accessKeyVia, .checkAccess, .beginAccess, .endAccess:
      .blocks
    case .add, .subtract, .multiply, .divide, .remainder, .addK, .subtractK, .multiplyK, .divideK, .remainderK,
      .divideByPower, .remainderByPower, .linear,
      .addUnsigned, .subtractUnsigned, .multiplyUnsigned, .divideUnsigned, .remainderUnsigned, .addWrapping,
      .subtractWrapping, .multiplyWrapping, .and, .or, .exclusiveOr, .andK, .negate, .complement, .not, .equal,
      .notEqual, .less, .lessOrEqual, .equalK, .below, .belowOrEqual, .checkRange, .checkFits, .wrap:
      .integers
    case .addDouble, .subtractDouble, .multiplyDouble, .divideDouble, .addDoubleK, .subtractDoubleK,
      .multiplyDoubleK, .divideDoubleK, .addProduct, .subtractProduct, .negateDouble, .squareRoot, .equalDouble,
      .lessDouble,
      .lessOrEqualDouble, .addFloat, .subtractFloat, .multiplyFloat, .divideFloat, .intToDouble, .doubleToInt,
      .scalar:
      .floating
    case .newArray, .arrayCount, .arrayCountVia, .loadElement, .loadElementUnchecked, .loadElementVia,
      .storeElement, .loadElementField, .loadElementFieldVia, .storeElementField, .loadElementWords,
      .loadElementWordsVia, .storeElementWords, .copyElementRefs, .copyElementRefsVia, .takeElementRefs,
      .putElementRefs, .borrowElement, .borrowElementVia, .appendWord, .appendElement, .swapElements:
      .arrays
    case .findWord, .findString, .insertWord, .insertString, .loadEntry, .storeEntry, .copyEntryRefs, .takeEntryRefs,
      .putEntryRefs, .dictionaryCount:
      .dictionaries
    case .appendString, .appendCharacter, .appendInteger, .compareCharacters, .equalString, .nextCharacter,
      .byteCount, .loadByte, .loadCharacter:
      .strings
    }
  }
}
