import Natives

extension Instruction {
  /// Arrays.
  var arrayHandler: Handler {
    switch self {
    case .newArray:
      return { pc, r, o, k, m, t in
        let (d, strides) = (pc.first, pc.second)
        let words = k[strides]
        o.put(d, owned(ArrayObject(rawStride: Int(words & 0xFFFF), referenceStride: Int(words >> 16))))
        return next(pc, r, o, k, m, t)
      }
    case .arrayCount:
      return { pc, r, o, k, m, t in
        let (d, a) = (pc.first, pc.second)
        guard let array = o[a]?.array else { return stop(pc, r, o, k, m, t) }
        r.set(d, array.pointee.count)
        return next(pc, r, o, k, m, t)
      }
    case .arrayCountVia:
      return { pc, r, o, k, m, t in
        let (d, a) = (pc.first, pc.second)
        r.set(d, borrowed(r[a]).array.pointee.count)
        return next(pc, r, o, k, m, t)
      }
    case .loadElement:
      return { pc, r, o, k, m, t in
        let (d, a, i) = (pc.first, pc.second, pc.third)
        guard let array = o[a]?.array else { return stop(pc, r, o, k, m, t) }
        if r[i] >= UInt64(array.pointee.count) { return stop(pc, r, o, k, m, t) }
        r[d] = array.pointee.raw[r.int(i)]
        return next(pc, r, o, k, m, t)
      }
    case .loadElementUnchecked:
      return { pc, r, o, k, m, t in
        let (d, a, i) = (pc.first, pc.second, pc.third)
        r[d] = o[a].unsafelyUnwrapped.array.pointee.raw[r.int(i)]
        return next(pc, r, o, k, m, t)
      }
    case .loadElementVia:
      return { pc, r, o, k, m, t in
        let (d, a, i) = (pc.first, pc.second, pc.third)
        let array = borrowed(r[a]).array
        if r[i] >= UInt64(array.pointee.count) { return stop(pc, r, o, k, m, t) }
        r[d] = array.pointee.raw[r.int(i)]
        return next(pc, r, o, k, m, t)
      }
    case .storeElement:
      return { pc, r, o, k, m, t in
        let (s, a, i) = (pc.first, pc.second, pc.third)
        guard let array = Machine.unique(o + a) else { return stop(pc, r, o, k, m, t) }
        if r[i] >= UInt64(array.pointee.count) { return stop(pc, r, o, k, m, t) }
        array.pointee.raw[r.int(i)] = r[s]
        return next(pc, r, o, k, m, t)
      }
    case .loadElementField:
      return { pc, r, o, k, m, t in
        let (d, i, a, word) = (pc.first, pc.second, pc.fifthByte, pc.sixthByte)
        guard let array = o[a]?.array else { return stop(pc, r, o, k, m, t) }
        if r[i] >= UInt64(array.pointee.count) { return stop(pc, r, o, k, m, t) }
        r[d] = array.pointee.raw[r.int(i) &* array.pointee.rawStride &+ word]
        return next(pc, r, o, k, m, t)
      }
    case .loadElementFieldVia:
      return { pc, r, o, k, m, t in
        let (d, i, a, word) = (pc.first, pc.second, pc.fifthByte, pc.sixthByte)
        let array = borrowed(r[a]).array
        if r[i] >= UInt64(array.pointee.count) { return stop(pc, r, o, k, m, t) }
        r[d] = array.pointee.raw[r.int(i) &* array.pointee.rawStride &+ word]
        return next(pc, r, o, k, m, t)
      }
    case .storeElementField:
      return { pc, r, o, k, m, t in
        let (s, i, a, word) = (pc.first, pc.second, pc.fifthByte, pc.sixthByte)
        guard let array = Machine.unique(o + a) else { return stop(pc, r, o, k, m, t) }
        if r[i] >= UInt64(array.pointee.count) { return stop(pc, r, o, k, m, t) }
        array.pointee.raw[r.int(i) &* array.pointee.rawStride &+ word] = r[s]
        return next(pc, r, o, k, m, t)
      }
    case .loadElementWords:
      return { pc, r, o, k, m, t in
        let (d, a, i) = (pc.first, pc.second, pc.third)
        guard let array = o[a]?.array else { return stop(pc, r, o, k, m, t) }
        if r[i] >= UInt64(array.pointee.count) { return stop(pc, r, o, k, m, t) }
        let stride = array.pointee.rawStride
        let words = array.pointee.raw + r.int(i) &* stride
        for word in 0..<stride { r[d &+ word] = words[word] }
        return next(pc, r, o, k, m, t)
      }
    case .loadElementWordsVia:
      return { pc, r, o, k, m, t in
        let (d, a, i) = (pc.first, pc.second, pc.third)
        let array = borrowed(r[a]).array
        if r[i] >= UInt64(array.pointee.count) { return stop(pc, r, o, k, m, t) }
        let stride = array.pointee.rawStride
        let words = array.pointee.raw + r.int(i) &* stride
        for word in 0..<stride { r[d &+ word] = words[word] }
        return next(pc, r, o, k, m, t)
      }
    case .storeElementWords:
      return { pc, r, o, k, m, t in
        let (s, a, i) = (pc.first, pc.second, pc.third)
        guard let array = Machine.unique(o + a) else { return stop(pc, r, o, k, m, t) }
        if r[i] >= UInt64(array.pointee.count) { return stop(pc, r, o, k, m, t) }
        let stride = array.pointee.rawStride
        let words = array.pointee.raw + r.int(i) &* stride
        for word in 0..<stride { words[word] = r[s &+ word] }
        return next(pc, r, o, k, m, t)
      }
    case .copyElementRefs:
      return { pc, r, o, k, m, t in
        let (d, a, i) = (pc.first, pc.second, pc.third)
        guard let array = o[a]?.array else { return stop(pc, r, o, k, m, t) }
        if r[i] >= UInt64(array.pointee.count) { return stop(pc, r, o, k, m, t) }
        let words = Machine.references(array) + r.int(i) &* array.pointee.referenceStride
        for word in 0..<array.pointee.referenceStride { o.copy(d &+ word, words[word]) }
        return next(pc, r, o, k, m, t)
      }
    case .copyElementRefsVia:
      return { pc, r, o, k, m, t in
        let (d, a, i) = (pc.first, pc.second, pc.third)
        let array = borrowed(r[a]).array
        if r[i] >= UInt64(array.pointee.count) { return stop(pc, r, o, k, m, t) }
        let words = Machine.references(array) + r.int(i) &* array.pointee.referenceStride
        for word in 0..<array.pointee.referenceStride { o.copy(d &+ word, words[word]) }
        return next(pc, r, o, k, m, t)
      }
    case .takeElementRefs:
      return { pc, r, o, k, m, t in
        let (d, a, i) = (pc.first, pc.second, pc.third)
        guard let array = Machine.unique(o + a) else { return stop(pc, r, o, k, m, t) }
        if r[i] >= UInt64(array.pointee.count) { return stop(pc, r, o, k, m, t) }
        let words = Machine.references(array) + r.int(i) &* array.pointee.referenceStride
        for word in 0..<array.pointee.referenceStride {
          let taken = words[word]
          words[word] = nil
          o.put(d &+ word, taken)
        }
        return next(pc, r, o, k, m, t)
      }
    case .putElementRefs:
      return { pc, r, o, k, m, t in
        let (s, a, i) = (pc.first, pc.second, pc.third)
        guard let array = Machine.unique(o + a) else { return stop(pc, r, o, k, m, t) }
        if r[i] >= UInt64(array.pointee.count) { return stop(pc, r, o, k, m, t) }
        let words = Machine.references(array) + r.int(i) &* array.pointee.referenceStride
        for word in 0..<array.pointee.referenceStride {
          let old = words[word]
          words[word] = o.take(s &+ word)
          release(old)
        }
        return next(pc, r, o, k, m, t)
      }
    case .borrowElement:
      return { pc, r, o, k, m, t in
        let (d, a, i) = (pc.first, pc.second, pc.third)
        guard let array = o[a]?.array else { return stop(pc, r, o, k, m, t) }
        if r[i] >= UInt64(array.pointee.count) { return stop(pc, r, o, k, m, t) }
        guard let target = Machine.references(array)[r.int(i) &* array.pointee.referenceStride] else {
          return stopForAbsence(pc, r, o, k, m, t)
        }
        r[d] = address(target)
        return next(pc, r, o, k, m, t)
      }
    case .borrowElementVia:
      return { pc, r, o, k, m, t in
        let (d, a, i) = (pc.first, pc.second, pc.third)
        let array = borrowed(r[a]).array
        if r[i] >= UInt64(array.pointee.count) { return stop(pc, r, o, k, m, t) }
        guard let target = Machine.references(array)[r.int(i) &* array.pointee.referenceStride] else {
          return stopForAbsence(pc, r, o, k, m, t)
        }
        r[d] = address(target)
        return next(pc, r, o, k, m, t)
      }
    case .appendWord:
      return { pc, r, o, k, m, t in
        let (a, s) = (pc.first, pc.second)
        guard let array = Machine.unique(o + a) else { return stop(pc, r, o, k, m, t) }
        let count = array.pointee.count
        if count == array.pointee.capacity { Machine.makeRoom(o[a], count + 1) }
        array.pointee.raw[count] = r[s]
        array.pointee.count = count &+ 1
        return next(pc, r, o, k, m, t)
      }
    case .appendElement:
      return { pc, r, o, k, m, t in
        let (a, raw, reference) = (pc.first, pc.second, pc.third)
        guard let array = Machine.unique(o + a) else { return stop(pc, r, o, k, m, t) }
        let count = array.pointee.count
        if count == array.pointee.capacity { Machine.makeRoom(o[a], count + 1) }
        let stride = array.pointee.rawStride
        let words = array.pointee.raw + count &* stride
        for word in 0..<stride { words[word] = r[raw &+ word] }
        let referenceStride = array.pointee.referenceStride
        let references = Machine.references(array) + count &* referenceStride
        for word in 0..<referenceStride { references[word] = o.take(reference &+ word) }
        array.pointee.count = count &+ 1
        return next(pc, r, o, k, m, t)
      }
    case .swapElements:
      return { pc, r, o, k, m, t in
        let (a, i, j) = (pc.first, pc.second, pc.third)
        guard let array = Machine.unique(o + a) else { return stop(pc, r, o, k, m, t) }
        let count = UInt64(array.pointee.count)
        if r[i] >= count || r[j] >= count { return stop(pc, r, o, k, m, t) }
        Machine.swapElements(array, r.int(i), r.int(j))
        return next(pc, r, o, k, m, t)
      }
    default: preconditionFailure("an instruction of another family")
    }
  }
}
