/// Jumps and loops.
func controlHandler(of instruction: Instruction) -> Handler {
  switch instruction {
  case .halt: halt
  case .jump: jump
  case .loop: loopBack
  case .branchTrue: branchTrue
  case .branchFalse: branchFalse
  case .branchNil: branchNil
  case .branchNotNil: branchNotNil
  case .branchEqual: branchEqual
  case .branchNotEqual: branchNotEqual
  case .branchLess: branchLess
  case .branchLessOrEqual: branchLessOrEqual
  case .branchEqualK: branchEqualK
  case .branchNotEqualK: branchNotEqualK
  case .branchLessK: branchLessK
  case .branchLessOrEqualK: branchLessOrEqualK
  case .branchGreaterK: branchGreaterK
  case .branchGreaterOrEqualK: branchGreaterOrEqualK
  case .branchBelow: branchBelow
  case .branchBelowOrEqual: branchBelowOrEqual
  case .branchEqualDouble: branchEqualDouble
  case .branchNotEqualDouble: branchNotEqualDouble
  case .branchLessDouble: branchLessDouble
  case .branchNotLessDouble: branchNotLessDouble
  case .branchLessOrEqualDouble: branchLessOrEqualDouble
  case .branchNotLessOrEqualDouble: branchNotLessOrEqualDouble
  case .branchLessDoubleK: branchLessDoubleK
  case .branchNotLessDoubleK: branchNotLessDoubleK
  case .branchLessOrEqualDoubleK: branchLessOrEqualDoubleK
  case .branchNotLessOrEqualDoubleK: branchNotLessOrEqualDoubleK
  case .branchGreaterDoubleK: branchGreaterDoubleK
  case .branchNotGreaterDoubleK: branchNotGreaterDoubleK
  case .branchGreaterOrEqualDoubleK: branchGreaterOrEqualDoubleK
  case .branchNotGreaterOrEqualDoubleK: branchNotGreaterOrEqualDoubleK
  case .branchBitsClear: branchBitsClear
  case .branchBitsSet: branchBitsSet
  case .switchTable: switchTable
  case .rangeStep: rangeStep
  case .closedRangeStep: closedRangeStep
  case .strideToStep: strideToStep
  case .strideThroughStep: strideThroughStep
  default: preconditionFailure("an instruction of another family")
  }
}

@inline(__always)
private func halt(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {}

@inline(__always)
private func jump(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  next(pc.advanced(byInstructions: pc.wide), r, o, k, m, t)
}

@inline(__always)
private func loopBack(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  jumpBack(pc.wide, pc, r, o, k, m, t)
}

@inline(__always)
private func branchTrue(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  branch(r[pc.first] != 0, pc.signedSecond, pc, r, o, k, m, t)
}

@inline(__always)
private func branchFalse(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  branch(r[pc.first] == 0, pc.signedSecond, pc, r, o, k, m, t)
}

@inline(__always)
private func branchNil(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  branch(o[pc.first] == nil, pc.signedSecond, pc, r, o, k, m, t)
}

@inline(__always)
private func branchNotNil(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  branch(o[pc.first] != nil, pc.signedSecond, pc, r, o, k, m, t)
}

@inline(__always)
private func branchEqual(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  branch(r[pc.first] == r[pc.second], pc.signedThird, pc, r, o, k, m, t)
}

@inline(__always)
private func branchNotEqual(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  branch(r[pc.first] != r[pc.second], pc.signedThird, pc, r, o, k, m, t)
}

@inline(__always)
private func branchLess(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  branch(r.int(pc.first) < r.int(pc.second), pc.signedThird, pc, r, o, k, m, t)
}

@inline(__always)
private func branchLessOrEqual(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  branch(r.int(pc.first) <= r.int(pc.second), pc.signedThird, pc, r, o, k, m, t)
}

@inline(__always)
private func branchEqualK(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  branch(r[pc.first] == k[pc.second], pc.signedThird, pc, r, o, k, m, t)
}

@inline(__always)
private func branchNotEqualK(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  branch(r[pc.first] != k[pc.second], pc.signedThird, pc, r, o, k, m, t)
}

@inline(__always)
private func branchLessK(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  branch(r.int(pc.first) < k.int(pc.second), pc.signedThird, pc, r, o, k, m, t)
}

@inline(__always)
private func branchLessOrEqualK(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  branch(r.int(pc.first) <= k.int(pc.second), pc.signedThird, pc, r, o, k, m, t)
}

@inline(__always)
private func branchGreaterK(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  branch(r.int(pc.first) > k.int(pc.second), pc.signedThird, pc, r, o, k, m, t)
}

@inline(__always)
private func branchGreaterOrEqualK(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  branch(r.int(pc.first) >= k.int(pc.second), pc.signedThird, pc, r, o, k, m, t)
}

@inline(__always)
private func branchBelow(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  branch(r[pc.first] < r[pc.second], pc.signedThird, pc, r, o, k, m, t)
}

@inline(__always)
private func branchBelowOrEqual(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  branch(r[pc.first] <= r[pc.second], pc.signedThird, pc, r, o, k, m, t)
}

@inline(__always)
private func branchEqualDouble(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  branch(r.double(pc.first) == r.double(pc.second), pc.signedThird, pc, r, o, k, m, t)
}

@inline(__always)
private func branchNotEqualDouble(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  branch(r.double(pc.first) != r.double(pc.second), pc.signedThird, pc, r, o, k, m, t)
}

@inline(__always)
private func branchLessDouble(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  branch(r.double(pc.first) < r.double(pc.second), pc.signedThird, pc, r, o, k, m, t)
}

@inline(__always)
private func branchNotLessDouble(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  branch(!(r.double(pc.first) < r.double(pc.second)), pc.signedThird, pc, r, o, k, m, t)
}

@inline(__always)
private func branchLessOrEqualDouble(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  branch(r.double(pc.first) <= r.double(pc.second), pc.signedThird, pc, r, o, k, m, t)
}

@inline(__always)
private func branchNotLessOrEqualDouble(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  branch(!(r.double(pc.first) <= r.double(pc.second)), pc.signedThird, pc, r, o, k, m, t)
}

@inline(__always)
private func branchLessDoubleK(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  branch(r.double(pc.first) < k.double(pc.second), pc.signedThird, pc, r, o, k, m, t)
}

@inline(__always)
private func branchNotLessDoubleK(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  branch(!(r.double(pc.first) < k.double(pc.second)), pc.signedThird, pc, r, o, k, m, t)
}

@inline(__always)
private func branchLessOrEqualDoubleK(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  branch(r.double(pc.first) <= k.double(pc.second), pc.signedThird, pc, r, o, k, m, t)
}

@inline(__always)
private func branchNotLessOrEqualDoubleK(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  branch(!(r.double(pc.first) <= k.double(pc.second)), pc.signedThird, pc, r, o, k, m, t)
}

@inline(__always)
private func branchGreaterDoubleK(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  branch(r.double(pc.first) > k.double(pc.second), pc.signedThird, pc, r, o, k, m, t)
}

@inline(__always)
private func branchNotGreaterDoubleK(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  branch(!(r.double(pc.first) > k.double(pc.second)), pc.signedThird, pc, r, o, k, m, t)
}

@inline(__always)
private func branchGreaterOrEqualDoubleK(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  branch(r.double(pc.first) >= k.double(pc.second), pc.signedThird, pc, r, o, k, m, t)
}

@inline(__always)
private func branchNotGreaterOrEqualDoubleK(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  branch(!(r.double(pc.first) >= k.double(pc.second)), pc.signedThird, pc, r, o, k, m, t)
}

@inline(__always)
private func branchBitsClear(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  branch(r[pc.first] & k[pc.second] == 0, pc.signedThird, pc, r, o, k, m, t)
}

@inline(__always)
private func branchBitsSet(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  branch(r[pc.first] & k[pc.second] != 0, pc.signedThird, pc, r, o, k, m, t)
}

@inline(__always)
private func switchTable(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (a, count) = (pc.first, pc.second)
  return next(pc.advanced(byInstructions: Int(min(r[a], UInt64(count)))), r, o, k, m, t)
}

@inline(__always)
private func rangeStep(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (a, limit) = (pc.first, pc.second)
  let following = r.int(a) &+ 1
  guard following < r.int(limit) else { return next(pc, r, o, k, m, t) }
  r.set(a, following)
  return jumpBack(pc.signedThird, pc, r, o, k, m, t)
}

@inline(__always)
private func closedRangeStep(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (a, limit) = (pc.first, pc.second)
  let current = r.int(a)
  guard current < r.int(limit) else { return next(pc, r, o, k, m, t) }
  r.set(a, current &+ 1)
  return jumpBack(pc.signedThird, pc, r, o, k, m, t)
}

@inline(__always)
private func strideToStep(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let a = pc.first
  let (limit, step) = (r.int(a &+ 1), r.int(a &+ 2))
  let (following, overflow) = r.int(a).addingReportingOverflow(step)
  guard !overflow, step > 0 ? following < limit : following > limit else { return next(pc, r, o, k, m, t) }
  r.set(a, following)
  return jumpBack(pc.signedSecond, pc, r, o, k, m, t)
}

@inline(__always)
private func strideThroughStep(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let a = pc.first
  let (limit, step) = (r.int(a &+ 1), r.int(a &+ 2))
  let (following, overflow) = r.int(a).addingReportingOverflow(step)
  guard !overflow, step > 0 ? following <= limit : following >= limit else { return next(pc, r, o, k, m, t) }
  r.set(a, following)
  return jumpBack(pc.signedSecond, pc, r, o, k, m, t)
}
