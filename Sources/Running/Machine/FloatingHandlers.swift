extension Instruction {
  /// Floating point, and scalars altogether.
  var floatingHandler: Handler {
    switch self {
    case .addDouble:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        r.set(d, r.double(a) + r.double(b))
        return next(pc, r, o, k, m, t)
      }
    case .subtractDouble:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        r.set(d, r.double(a) - r.double(b))
        return next(pc, r, o, k, m, t)
      }
    case .multiplyDouble:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        r.set(d, r.double(a) * r.double(b))
        return next(pc, r, o, k, m, t)
      }
    case .divideDouble:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        r.set(d, r.double(a) / r.double(b))
        return next(pc, r, o, k, m, t)
      }
    case .addDoubleK:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        r.set(d, r.double(a) + k.double(b))
        return next(pc, r, o, k, m, t)
      }
    case .subtractDoubleK:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        r.set(d, r.double(a) - k.double(b))
        return next(pc, r, o, k, m, t)
      }
    case .multiplyDoubleK:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        r.set(d, r.double(a) * k.double(b))
        return next(pc, r, o, k, m, t)
      }
    case .divideDoubleK:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        r.set(d, r.double(a) / k.double(b))
        return next(pc, r, o, k, m, t)
      }
    case .accumulateProduct:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        r.set(d, r.double(d) + r.double(a) * r.double(b))
        return next(pc, r, o, k, m, t)
      }
    case .negateDouble:
      return { pc, r, o, k, m, t in
        let (d, a) = (pc.first, pc.second)
        r.set(d, -r.double(a))
        return next(pc, r, o, k, m, t)
      }
    case .squareRoot:
      return { pc, r, o, k, m, t in
        let (d, a) = (pc.first, pc.second)
        r.set(d, r.double(a).squareRoot())
        return next(pc, r, o, k, m, t)
      }
    case .equalDouble:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        r.set(d, r.double(a) == r.double(b))
        return next(pc, r, o, k, m, t)
      }
    case .lessDouble:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        r.set(d, r.double(a) < r.double(b))
        return next(pc, r, o, k, m, t)
      }
    case .lessOrEqualDouble:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        r.set(d, r.double(a) <= r.double(b))
        return next(pc, r, o, k, m, t)
      }
    case .addFloat:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        r.set(d, r.float(a) + r.float(b))
        return next(pc, r, o, k, m, t)
      }
    case .subtractFloat:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        r.set(d, r.float(a) - r.float(b))
        return next(pc, r, o, k, m, t)
      }
    case .multiplyFloat:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        r.set(d, r.float(a) * r.float(b))
        return next(pc, r, o, k, m, t)
      }
    case .divideFloat:
      return { pc, r, o, k, m, t in
        let (d, a, b) = (pc.first, pc.second, pc.third)
        r.set(d, r.float(a) / r.float(b))
        return next(pc, r, o, k, m, t)
      }
    case .intToDouble:
      return { pc, r, o, k, m, t in
        let (d, a) = (pc.first, pc.second)
        r.set(d, Double(r.int(a)))
        return next(pc, r, o, k, m, t)
      }
    case .doubleToInt:
      return { pc, r, o, k, m, t in
        let (d, a) = (pc.first, pc.second)
        let value = r.double(a)
        guard value > -9_223_372_036_854_777_856, value < 9_223_372_036_854_775_808 else {
          return stop(pc, r, o, k, m, t)
        }
        r.set(d, Int(value))
        return next(pc, r, o, k, m, t)
      }
    case .scalar:
      return { pc, r, o, k, m, t in
        let (operation, d, a) = (pc.scalarOperation, pc.second, pc.third)
        guard m.machine.pointee.calculate(operation, r + d, r + a) else { return stop(pc, r, o, k, m, t) }
        return next(pc, r, o, k, m, t)
      }
    default: preconditionFailure("an instruction of another family")
    }
  }
}
