import Natives

extension Instruction {
  /// Strings.
  var stringHandler: Handler {
    switch self {
    case .appendString:
      return { pc, r, o, k, m, t in
        let (a, b) = (pc.first, pc.second)
        guard Machine.appendString(o + a, o[b]) else { return stop(pc, r, o, k, m, t) }
        return next(pc, r, o, k, m, t)
      }
    case .equalString:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        guard let left = o[a], let right = o[b] else { return stop(pc, r, o, k, m, t) }
        r.set(d, left == right || Machine.areEqual(left, right))
        return next(pc, r, o, k, m, t)
      }
    case .nextCharacter:
      return { pc, r, o, k, m, t in
        let (offset, text, by) = (pc.first, pc.second, pc.signedThird)
        guard let string = o[text]?.header(StringObject.Header.self) else { return stop(pc, r, o, k, m, t) }
        let at = r.int(offset)
        if at >= string.pointee.count { return next(pc.advanced(byInstructions: by), r, o, k, m, t) }
        let byte = string.pointee.bytes[at]
        if string.pointee.isASCII, byte != 13 {
          r[offset &+ 1] = UInt64(byte)
          if o[text &+ 1] != nil { o.put(text &+ 1, nil) }
          r.set(offset, at &+ 1)
        } else {
          Machine.nextCharacter(r + offset, o + text)
        }
        return next(pc, r, o, k, m, t)
      }
    default: preconditionFailure("an instruction of another family")
    }
  }
}
