import Natives

extension Instruction {
  /// Boxes, captures, indirect payloads, instances.
  var blockHandler: Handler {
    switch self {
    case .newBlock:
      return { pc, r, o, k, m, t in
        let (d, shape) = (pc.first, pc.second)
        o.put(d, owned(BlockObject.make(UnsafePointer(bitPattern: UInt(k[shape])).unsafelyUnwrapped)))
        return next(pc, r, o, k, m, t)
      }
    case .loadField:
      return { pc, r, o, k, m, t in
        let (d, block, word) = (pc.first, pc.second, pc.third)
        guard let target = o[block] else { return stop(pc, r, o, k, m, t) }
        r[d] = target.words[word]
        return next(pc, r, o, k, m, t)
      }
    case .storeField:
      return { pc, r, o, k, m, t in
        let (block, word, s) = (pc.first, pc.second, pc.third)
        guard let target = o[block] else { return stop(pc, r, o, k, m, t) }
        target.words[word] = r[s]
        return next(pc, r, o, k, m, t)
      }
    case .loadFields:
      return { pc, r, o, k, m, t in
        let (d, block, word, count) = (pc.first, pc.second, pc.fifthByte, pc.sixthByte)
        guard let target = o[block] else { return stop(pc, r, o, k, m, t) }
        for i in 0..<count { r[d &+ i] = target.words[word &+ i] }
        return next(pc, r, o, k, m, t)
      }
    case .storeFields:
      return { pc, r, o, k, m, t in
        let (block, s, word, count) = (pc.first, pc.second, pc.fifthByte, pc.sixthByte)
        guard let target = o[block] else { return stop(pc, r, o, k, m, t) }
        for i in 0..<count { target.words[word &+ i] = r[s &+ i] }
        return next(pc, r, o, k, m, t)
      }
    case .copyFieldRef:
      return { pc, r, o, k, m, t in
        let (d, block, word) = (pc.first, pc.second, pc.third)
        guard let target = o[block] else { return stop(pc, r, o, k, m, t) }
        o.copy(d, UnsafeMutableRawPointer(bitPattern: UInt(target.words[word])))
        return next(pc, r, o, k, m, t)
      }
    case .takeFieldRef:
      return { pc, r, o, k, m, t in
        let (d, block, word) = (pc.first, pc.second, pc.third)
        guard let target = o[block] else { return stop(pc, r, o, k, m, t) }
        let taken = target.words[word]
        target.words[word] = 0
        o.put(d, UnsafeMutableRawPointer(bitPattern: UInt(taken)))
        return next(pc, r, o, k, m, t)
      }
    case .putFieldRef:
      return { pc, r, o, k, m, t in
        let (block, word, s) = (pc.first, pc.second, pc.third)
        guard let target = o[block] else { return stop(pc, r, o, k, m, t) }
        let old = target.words[word]
        target.words[word] = address(o.take(s))
        release(UnsafeMutableRawPointer(bitPattern: UInt(old)))
        return next(pc, r, o, k, m, t)
      }
    case .borrowField:
      return { pc, r, o, k, m, t in
        let (d, block, word) = (pc.first, pc.second, pc.third)
        guard let target = o[block], target.words[word] != 0 else {
          return stopForAbsence(pc, r, o, k, m, t)
        }
        r[d] = target.words[word]
        return next(pc, r, o, k, m, t)
      }
    case .loadFieldVia:
      return { pc, r, o, k, m, t in
        let (d, block, word) = (pc.first, pc.second, pc.third)
        r[d] = borrowed(r[block]).words[word]
        return next(pc, r, o, k, m, t)
      }
    case .copyFieldRefVia:
      return { pc, r, o, k, m, t in
        let (d, block, word) = (pc.first, pc.second, pc.third)
        o.copy(d, UnsafeMutableRawPointer(bitPattern: UInt(borrowed(r[block]).words[word])))
        return next(pc, r, o, k, m, t)
      }
    case .borrowFieldVia:
      return { pc, r, o, k, m, t in
        let (d, block, word) = (pc.first, pc.second, pc.third)
        let target = borrowed(r[block]).words[word]
        guard target != 0 else {
          return stopForAbsence(pc, r, o, k, m, t)
        }
        r[d] = target
        return next(pc, r, o, k, m, t)
      }
    case .copyBorrowed:
      return { pc, r, o, k, m, t in
        let (d, s) = (pc.first, pc.second)
        o.copy(d, borrowed(r[s]))
        return next(pc, r, o, k, m, t)
      }
    case .checkPresent:
      return { pc, r, o, k, m, t in
        let a = pc.first
        if o[a] == nil { return stop(pc, r, o, k, m, t) }
        return next(pc, r, o, k, m, t)
      }
    case .loadWeak:
      return { pc, r, o, k, m, t in
        let (d, s) = (pc.first, pc.second)
        // Nothing to look up is told apart here, which also keeps this code from being merged with that of `makeWeak`:
        // merged functions end by a call that is no jump.
        guard let weak = o[s] else {
          o.put(d, nil)
          return next(pc, r, o, k, m, t)
        }
        o.put(d, Machine.target(weak))
        return next(pc, r, o, k, m, t)
      }
    case .makeWeak:
      return { pc, r, o, k, m, t in
        let (d, s) = (pc.first, pc.second)
        o.put(d, Machine.weak(o[s]))
        return next(pc, r, o, k, m, t)
      }
    case .loadUnowned:
      return { pc, r, o, k, m, t in
        let (d, s) = (pc.first, pc.second)
        let target = Machine.target(o[s])
        if target == nil { return stop(pc, r, o, k, m, t) }
        o.put(d, target)
        return next(pc, r, o, k, m, t)
      }
    case .dynamicClass:
      return { pc, r, o, k, m, t in
        let (d, s) = (pc.first, pc.second)
        guard let target = o[s] else { return stop(pc, r, o, k, m, t) }
        r.set(d, target.shape.pointee.number)
        return next(pc, r, o, k, m, t)
      }
    default: preconditionFailure("an instruction of another family")
    }
  }
}
