extension Instruction {
  /// Moves between registers, constants and globals.
  var moveHandler: Handler {
    switch self {
    case .move:
      return { pc, r, o, k, m, t in
        let (d, s) = (pc.first, pc.second)
        r[d] = r[s]
        return next(pc, r, o, k, m, t)
      }
    case .moveWords:
      return { pc, r, o, k, m, t in
        let (d, s, count) = (pc.first, pc.second, pc.third)
        if d < s {
          for word in 0..<count { r[d &+ word] = r[s &+ word] }
        } else {
          var word = count
          while word > 0 {
            word -= 1
            r[d &+ word] = r[s &+ word]
          }
        }
        return next(pc, r, o, k, m, t)
      }
    case .loadConstant:
      return { pc, r, o, k, m, t in
        let (d, s) = (pc.first, pc.second)
        r[d] = k[s]
        return next(pc, r, o, k, m, t)
      }
    case .loadInt:
      return { pc, r, o, k, m, t in
        let (d, value) = (pc.first, pc.signedSecond)
        r.set(d, value)
        return next(pc, r, o, k, m, t)
      }
    case .copyRef:
      return { pc, r, o, k, m, t in
        let (d, s) = (pc.first, pc.second)
        o.copy(d, o[s])
        return next(pc, r, o, k, m, t)
      }
    case .moveRef:
      return { pc, r, o, k, m, t in
        let (d, s) = (pc.first, pc.second)
        o.put(d, o.take(s))
        return next(pc, r, o, k, m, t)
      }
    case .clearRef:
      return { pc, r, o, k, m, t in
        let d = pc.first
        o.put(d, nil)
        return next(pc, r, o, k, m, t)
      }
    case .copyRefs:
      return { pc, r, o, k, m, t in
        let (d, s, count) = (pc.first, pc.second, pc.third)
        for word in 0..<count { o.copy(d &+ word, o[s &+ word]) }
        return next(pc, r, o, k, m, t)
      }
    case .moveRefs:
      return { pc, r, o, k, m, t in
        let (d, s, count) = (pc.first, pc.second, pc.third)
        if d < s {
          for word in 0..<count { o.put(d &+ word, o.take(s &+ word)) }
        } else {
          var word = count
          while word > 0 {
            word -= 1
            o.put(d &+ word, o.take(s &+ word))
          }
        }
        return next(pc, r, o, k, m, t)
      }
    case .clearRefs:
      return { pc, r, o, k, m, t in
        o.clear(from: pc.first, count: pc.second)
        return next(pc, r, o, k, m, t)
      }
    case .loadObject:
      return { pc, r, o, k, m, t in
        let (d, s) = (pc.first, pc.second)
        o.copy(d, UnsafeMutableRawPointer(bitPattern: UInt(k[s])))
        return next(pc, r, o, k, m, t)
      }
    case .identical:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        r.set(d, o[a] == o[b])
        return next(pc, r, o, k, m, t)
      }
    case .loadGlobal:
      return { pc, r, o, k, m, t in
        let (d, g) = (pc.first, pc.signedSecond)
        r[d] = m.machine.pointee.globals[g]
        return next(pc, r, o, k, m, t)
      }
    case .storeGlobal:
      return { pc, r, o, k, m, t in
        let (g, s) = (pc.signedFirst, pc.second)
        m.machine.pointee.globals[g] = r[s]
        return next(pc, r, o, k, m, t)
      }
    case .loadGlobals:
      return { pc, r, o, k, m, t in
        let (d, g, count) = (pc.first, pc.signedSecond, pc.third)
        for word in 0..<count { r[d &+ word] = m.machine.pointee.globals[g &+ word] }
        return next(pc, r, o, k, m, t)
      }
    case .storeGlobals:
      return { pc, r, o, k, m, t in
        let (g, s, count) = (pc.signedFirst, pc.second, pc.third)
        for word in 0..<count { m.machine.pointee.globals[g &+ word] = r[s &+ word] }
        return next(pc, r, o, k, m, t)
      }
    case .copyGlobalRefs:
      return { pc, r, o, k, m, t in
        let (d, g, count) = (pc.first, pc.signedSecond, pc.third)
        for word in 0..<count { o.copy(d &+ word, m.machine.pointee.globalReferences[g &+ word]) }
        return next(pc, r, o, k, m, t)
      }
    case .takeGlobalRefs:
      return { pc, r, o, k, m, t in
        let (d, g, count) = (pc.first, pc.signedSecond, pc.third)
        for word in 0..<count {
          let taken = m.machine.pointee.globalReferences[g &+ word]
          m.machine.pointee.globalReferences[g &+ word] = nil
          o.put(d &+ word, taken)
        }
        return next(pc, r, o, k, m, t)
      }
    case .putGlobalRefs:
      return { pc, r, o, k, m, t in
        let (g, s, count) = (pc.signedFirst, pc.second, pc.third)
        for word in 0..<count {
          let old = m.machine.pointee.globalReferences[g &+ word]
          m.machine.pointee.globalReferences[g &+ word] = o.take(s &+ word)
          release(old)
        }
        return next(pc, r, o, k, m, t)
      }
    case .borrowGlobal:
      return { pc, r, o, k, m, t in
        let (d, g) = (pc.first, pc.signedSecond)
        guard let target = m.machine.pointee.globalReferences[g] else {
          return stopForAbsence(pc, r, o, k, m, t)
        }
        r[d] = address(target)
        return next(pc, r, o, k, m, t)
      }
    default: preconditionFailure("an instruction of another family")
    }
  }
}
