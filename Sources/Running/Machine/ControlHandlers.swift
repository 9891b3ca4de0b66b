extension Instruction {
  /// Jumps and loops.
  var controlHandler: Handler {
    switch self {
    case .halt: return { _, _, _, _, _, _ in }
    case .jump:
      return { pc, r, o, k, m, t in
        next(pc.advanced(byInstructions: pc.wide), r, o, k, m, t)
      }
    case .loop:
      return { pc, r, o, k, m, t in
        jumpBack(pc.wide, pc, r, o, k, m, t)
      }
    case .branchTrue:
      return { pc, r, o, k, m, t in
        branch(r[pc.first] != 0, pc.signedSecond, pc, r, o, k, m, t)
      }
    case .branchFalse:
      return { pc, r, o, k, m, t in
        branch(r[pc.first] == 0, pc.signedSecond, pc, r, o, k, m, t)
      }
    case .branchNil:
      return { pc, r, o, k, m, t in
        branch(o[pc.first] == nil, pc.signedSecond, pc, r, o, k, m, t)
      }
    case .branchNotNil:
      return { pc, r, o, k, m, t in
        branch(o[pc.first] != nil, pc.signedSecond, pc, r, o, k, m, t)
      }
    case .branchEqual:
      return { pc, r, o, k, m, t in
        branch(r[pc.first] == r[pc.second], pc.signedThird, pc, r, o, k, m, t)
      }
    case .branchNotEqual:
      return { pc, r, o, k, m, t in
        branch(r[pc.first] != r[pc.second], pc.signedThird, pc, r, o, k, m, t)
      }
    case .branchLess:
      return { pc, r, o, k, m, t in
        branch(r.int(pc.first) < r.int(pc.second), pc.signedThird, pc, r, o, k, m, t)
      }
    case .branchLessOrEqual:
      return { pc, r, o, k, m, t in
        branch(r.int(pc.first) <= r.int(pc.second), pc.signedThird, pc, r, o, k, m, t)
      }
    case .branchEqualK:
      return { pc, r, o, k, m, t in
        branch(r[pc.first] == k[pc.second], pc.signedThird, pc, r, o, k, m, t)
      }
    case .branchNotEqualK:
      return { pc, r, o, k, m, t in
        branch(r[pc.first] != k[pc.second], pc.signedThird, pc, r, o, k, m, t)
      }
    case .branchLessK:
      return { pc, r, o, k, m, t in
        branch(r.int(pc.first) < k.int(pc.second), pc.signedThird, pc, r, o, k, m, t)
      }
    case .branchLessOrEqualK:
      return { pc, r, o, k, m, t in
        branch(r.int(pc.first) <= k.int(pc.second), pc.signedThird, pc, r, o, k, m, t)
      }
    case .branchGreaterK:
      return { pc, r, o, k, m, t in
        branch(r.int(pc.first) > k.int(pc.second), pc.signedThird, pc, r, o, k, m, t)
      }
    case .branchGreaterOrEqualK:
      return { pc, r, o, k, m, t in
        branch(r.int(pc.first) >= k.int(pc.second), pc.signedThird, pc, r, o, k, m, t)
      }
    case .branchBelow:
      return { pc, r, o, k, m, t in
        branch(r[pc.first] < r[pc.second], pc.signedThird, pc, r, o, k, m, t)
      }
    case .branchBelowOrEqual:
      return { pc, r, o, k, m, t in
        branch(r[pc.first] <= r[pc.second], pc.signedThird, pc, r, o, k, m, t)
      }
    case .branchEqualDouble:
      return { pc, r, o, k, m, t in
        branch(r.double(pc.first) == r.double(pc.second), pc.signedThird, pc, r, o, k, m, t)
      }
    case .branchNotEqualDouble:
      return { pc, r, o, k, m, t in
        branch(r.double(pc.first) != r.double(pc.second), pc.signedThird, pc, r, o, k, m, t)
      }
    case .branchLessDouble:
      return { pc, r, o, k, m, t in
        branch(r.double(pc.first) < r.double(pc.second), pc.signedThird, pc, r, o, k, m, t)
      }
    case .branchNotLessDouble:
      return { pc, r, o, k, m, t in
        branch(!(r.double(pc.first) < r.double(pc.second)), pc.signedThird, pc, r, o, k, m, t)
      }
    case .branchLessOrEqualDouble:
      return { pc, r, o, k, m, t in
        branch(r.double(pc.first) <= r.double(pc.second), pc.signedThird, pc, r, o, k, m, t)
      }
    case .branchNotLessOrEqualDouble:
      return { pc, r, o, k, m, t in
        branch(!(r.double(pc.first) <= r.double(pc.second)), pc.signedThird, pc, r, o, k, m, t)
      }
    case .switchTable:
      return { pc, r, o, k, m, t in
        let (a, count) = (pc.first, pc.second)
        return next(pc.advanced(byInstructions: Int(min(r[a], UInt64(count)))), r, o, k, m, t)
      }
    case .rangeStep:
      return { pc, r, o, k, m, t in
        let (a, limit) = (pc.first, pc.second)
        let following = r.int(a) &+ 1
        guard following < r.int(limit) else { return next(pc, r, o, k, m, t) }
        r.set(a, following)
        return jumpBack(pc.signedThird, pc, r, o, k, m, t)
      }
    case .closedRangeStep:
      return { pc, r, o, k, m, t in
        let (a, limit) = (pc.first, pc.second)
        let current = r.int(a)
        guard current < r.int(limit) else { return next(pc, r, o, k, m, t) }
        r.set(a, current &+ 1)
        return jumpBack(pc.signedThird, pc, r, o, k, m, t)
      }
    case .strideToStep:
      return { pc, r, o, k, m, t in
        let a = pc.first
        let (limit, step) = (r.int(a &+ 1), r.int(a &+ 2))
        let (following, overflow) = r.int(a).addingReportingOverflow(step)
        guard !overflow, step > 0 ? following < limit : following > limit else { return next(pc, r, o, k, m, t) }
        r.set(a, following)
        return jumpBack(pc.signedSecond, pc, r, o, k, m, t)
      }
    case .strideThroughStep:
      return { pc, r, o, k, m, t in
        let a = pc.first
        let (limit, step) = (r.int(a &+ 1), r.int(a &+ 2))
        let (following, overflow) = r.int(a).addingReportingOverflow(step)
        guard !overflow, step > 0 ? following <= limit : following >= limit else { return next(pc, r, o, k, m, t) }
        r.set(a, following)
        return jumpBack(pc.signedSecond, pc, r, o, k, m, t)
      }
    default: preconditionFailure("an instruction of another family")
    }
  }
}
