extension Instruction {
  /// Integers.
  var integerHandler: Handler {
    switch self {
    case .add:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        let (value, overflow) = r.int(a).addingReportingOverflow(r.int(b))
        if overflow { return stop(pc, r, o, k, m, t) }
        r.set(d, value)
        return next(pc, r, o, k, m, t)
      }
    case .subtract:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        let (value, overflow) = r.int(a).subtractingReportingOverflow(r.int(b))
        if overflow { return stop(pc, r, o, k, m, t) }
        r.set(d, value)
        return next(pc, r, o, k, m, t)
      }
    case .multiply:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        let (value, overflow) = r.int(a).multipliedReportingOverflow(by: r.int(b))
        if overflow { return stop(pc, r, o, k, m, t) }
        r.set(d, value)
        return next(pc, r, o, k, m, t)
      }
    case .divide:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        let divisor = r.int(b)
        if divisor == 0 || (divisor == -1 && r.int(a) == .min) { return stop(pc, r, o, k, m, t) }
        r.set(d, quotient(r.int(a), divisor))
        return next(pc, r, o, k, m, t)
      }
    case .remainder:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        let divisor = r.int(b)
        if divisor == 0 || (divisor == -1 && r.int(a) == .min) { return stop(pc, r, o, k, m, t) }
        r.set(d, rest(r.int(a), divisor))
        return next(pc, r, o, k, m, t)
      }
    case .addK:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        let (value, overflow) = r.int(a).addingReportingOverflow(k.int(b))
        if overflow { return stop(pc, r, o, k, m, t) }
        r.set(d, value)
        return next(pc, r, o, k, m, t)
      }
    case .subtractK:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        let (value, overflow) = r.int(a).subtractingReportingOverflow(k.int(b))
        if overflow { return stop(pc, r, o, k, m, t) }
        r.set(d, value)
        return next(pc, r, o, k, m, t)
      }
    case .multiplyK:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        let (value, overflow) = r.int(a).multipliedReportingOverflow(by: k.int(b))
        if overflow { return stop(pc, r, o, k, m, t) }
        r.set(d, value)
        return next(pc, r, o, k, m, t)
      }
    case .divideK:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        let divisor = k.int(b)
        if divisor == 0 || (divisor == -1 && r.int(a) == .min) { return stop(pc, r, o, k, m, t) }
        r.set(d, quotient(r.int(a), divisor))
        return next(pc, r, o, k, m, t)
      }
    case .remainderK:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        let divisor = k.int(b)
        if divisor == 0 || (divisor == -1 && r.int(a) == .min) { return stop(pc, r, o, k, m, t) }
        r.set(d, rest(r.int(a), divisor))
        return next(pc, r, o, k, m, t)
      }
    case .addUnsigned:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        let (value, overflow) = r[a].addingReportingOverflow(r[b])
        if overflow { return stop(pc, r, o, k, m, t) }
        r[d] = value
        return next(pc, r, o, k, m, t)
      }
    case .subtractUnsigned:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        let (value, overflow) = r[a].subtractingReportingOverflow(r[b])
        if overflow { return stop(pc, r, o, k, m, t) }
        r[d] = value
        return next(pc, r, o, k, m, t)
      }
    case .multiplyUnsigned:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        let (value, overflow) = r[a].multipliedReportingOverflow(by: r[b])
        if overflow { return stop(pc, r, o, k, m, t) }
        r[d] = value
        return next(pc, r, o, k, m, t)
      }
    case .divideUnsigned:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        if r[b] == 0 { return stop(pc, r, o, k, m, t) }
        r[d] = r[a] / r[b]
        return next(pc, r, o, k, m, t)
      }
    case .remainderUnsigned:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        if r[b] == 0 { return stop(pc, r, o, k, m, t) }
        r[d] = r[a] % r[b]
        return next(pc, r, o, k, m, t)
      }
    case .addWrapping:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        r[d] = r[a] &+ r[b]
        return next(pc, r, o, k, m, t)
      }
    case .subtractWrapping:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        r[d] = r[a] &- r[b]
        return next(pc, r, o, k, m, t)
      }
    case .multiplyWrapping:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        r[d] = r[a] &* r[b]
        return next(pc, r, o, k, m, t)
      }
    case .and:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        r[d] = r[a] & r[b]
        return next(pc, r, o, k, m, t)
      }
    case .or:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        r[d] = r[a] | r[b]
        return next(pc, r, o, k, m, t)
      }
    case .exclusiveOr:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        r[d] = r[a] ^ r[b]
        return next(pc, r, o, k, m, t)
      }
    case .andK:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        r[d] = r[a] & k[b]
        return next(pc, r, o, k, m, t)
      }
    case .negate:
      return { pc, r, o, k, m, t in
        let (d, a) = (pc.first, pc.second)
        if r.int(a) == .min { return stop(pc, r, o, k, m, t) }
        r.set(d, 0 &- r.int(a))
        return next(pc, r, o, k, m, t)
      }
    case .complement:
      return { pc, r, o, k, m, t in
        let (d, a) = (pc.first, pc.second)
        r[d] = ~r[a]
        return next(pc, r, o, k, m, t)
      }
    case .not:
      return { pc, r, o, k, m, t in
        let (d, a) = (pc.first, pc.second)
        r[d] = r[a] ^ 1
        return next(pc, r, o, k, m, t)
      }
    case .equal:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        r.set(d, r[a] == r[b])
        return next(pc, r, o, k, m, t)
      }
    case .notEqual:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        r.set(d, r[a] != r[b])
        return next(pc, r, o, k, m, t)
      }
    case .less:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        r.set(d, r.int(a) < r.int(b))
        return next(pc, r, o, k, m, t)
      }
    case .lessOrEqual:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        r.set(d, r.int(a) <= r.int(b))
        return next(pc, r, o, k, m, t)
      }
    case .equalK:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        r.set(d, r[a] == k[b])
        return next(pc, r, o, k, m, t)
      }
    case .below:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        r.set(d, r[a] < r[b])
        return next(pc, r, o, k, m, t)
      }
    case .belowOrEqual:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        r.set(d, r[a] <= r[b])
        return next(pc, r, o, k, m, t)
      }
    case .checkRange, .checkFits:
      return { pc, r, o, k, m, t in
        let (a, width) = (pc.first, pc.width)
        if !width.contains(r.int(a)) { return stop(pc, r, o, k, m, t) }
        return next(pc, r, o, k, m, t)
      }
    case .wrap:
      return { pc, r, o, k, m, t in
        let (a, width) = (pc.first, pc.width)
        r[a] = width.wrap(r[a])
        return next(pc, r, o, k, m, t)
      }
    default: preconditionFailure("an instruction of another family")
    }
  }
}
