/// Integers.
func integerHandler(of instruction: Instruction) -> Handler {
  switch instruction {
  case .add: add
  case .subtract: subtract
  case .multiply: multiply
  case .divide: divide
  case .remainder: remainder
  case .addK: addK
  case .subtractK: subtractK
  case .multiplyK: multiplyK
  case .divideK: divideK
  case .remainderK: remainderK
  case .divideByPower: divideByPower
  case .remainderByPower: remainderByPower
  case .linear: linear
  case .addUnsigned: addUnsigned
  case .subtractUnsigned: subtractUnsigned
  case .multiplyUnsigned: multiplyUnsigned
  case .divideUnsigned: divideUnsigned
  case .remainderUnsigned: remainderUnsigned
  case .addWrapping: addWrapping
  case .subtractWrapping: subtractWrapping
  case .multiplyWrapping: multiplyWrapping
  case .and: and
  case .or: or
  case .exclusiveOr: exclusiveOr
  case .andK: andK
  case .negate: negate
  case .complement: complement
  case .not: not
  case .equal: equal
  case .notEqual: notEqual
  case .less: less
  case .lessOrEqual: lessOrEqual
  case .equalK: equalK
  case .below: below
  case .belowOrEqual: belowOrEqual
  case .checkRange, .checkFits: checkRange
  case .wrap: wrap
  default: preconditionFailure("an instruction of another family")
  }
}

@inline(__always)
private func add(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  let (value, overflow) = r.int(a).addingReportingOverflow(r.int(b))
  if overflow { return stop(pc, r, o, k, m, t) }
  r.set(d, value)
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func subtract(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  let (value, overflow) = r.int(a).subtractingReportingOverflow(r.int(b))
  if overflow { return stop(pc, r, o, k, m, t) }
  r.set(d, value)
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func multiply(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  let (value, overflow) = r.int(a).multipliedReportingOverflow(by: r.int(b))
  if overflow { return stop(pc, r, o, k, m, t) }
  r.set(d, value)
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func divide(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  let divisor = r.int(b)
  if divisor == 0 || (divisor == -1 && r.int(a) == .min) { return stop(pc, r, o, k, m, t) }
  r.set(d, quotient(r.int(a), divisor))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func remainder(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  let divisor = r.int(b)
  if divisor == 0 || (divisor == -1 && r.int(a) == .min) { return stop(pc, r, o, k, m, t) }
  r.set(d, rest(r.int(a), divisor))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func addK(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  let (value, overflow) = r.int(a).addingReportingOverflow(k.int(b))
  if overflow { return stop(pc, r, o, k, m, t) }
  r.set(d, value)
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func subtractK(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  let (value, overflow) = r.int(a).subtractingReportingOverflow(k.int(b))
  if overflow { return stop(pc, r, o, k, m, t) }
  r.set(d, value)
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func multiplyK(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  let (value, overflow) = r.int(a).multipliedReportingOverflow(by: k.int(b))
  if overflow { return stop(pc, r, o, k, m, t) }
  r.set(d, value)
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func divideK(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  r.set(d, quotient(r.int(a), k.int(b)))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func remainderK(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  r.set(d, rest(r.int(a), k.int(b)))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func divideByPower(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a) = (pc.first, r.int(pc.second))
  let exponent = k[pc.third]
  // Towards zero: negative numbers are moved up by the power less one.
  let bias = (a &>> 63) & ((1 &<< Int(exponent)) &- 1)
  r.set(d, (a &+ bias) &>> Int(exponent))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func remainderByPower(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a) = (pc.first, r.int(pc.second))
  let mask = k.int(pc.third)
  let bias = (a &>> 63) & mask
  r.set(d, ((a &+ bias) & mask) &- bias)
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func linear(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let constants = pc.third
  let (product, overflows) = r.int(pc.second).multipliedReportingOverflow(by: k.int(constants))
  let (sum, overflowsToo) = product.addingReportingOverflow(k.int(constants &+ 1))
  if overflows || overflowsToo { return stop(pc, r, o, k, m, t) }
  r.set(pc.first, sum)
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func addUnsigned(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  let (value, overflow) = r[a].addingReportingOverflow(r[b])
  if overflow { return stop(pc, r, o, k, m, t) }
  r[d] = value
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func subtractUnsigned(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  let (value, overflow) = r[a].subtractingReportingOverflow(r[b])
  if overflow { return stop(pc, r, o, k, m, t) }
  r[d] = value
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func multiplyUnsigned(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  let (value, overflow) = r[a].multipliedReportingOverflow(by: r[b])
  if overflow { return stop(pc, r, o, k, m, t) }
  r[d] = value
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func divideUnsigned(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  if r[b] == 0 { return stop(pc, r, o, k, m, t) }
  r[d] = r[a] / r[b]
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func remainderUnsigned(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  if r[b] == 0 { return stop(pc, r, o, k, m, t) }
  r[d] = r[a] % r[b]
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func addWrapping(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  r[d] = r[a] &+ r[b]
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func subtractWrapping(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  r[d] = r[a] &- r[b]
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func multiplyWrapping(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  r[d] = r[a] &* r[b]
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func and(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  r[d] = r[a] & r[b]
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func or(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  r[d] = r[a] | r[b]
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func exclusiveOr(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  r[d] = r[a] ^ r[b]
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func andK(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  r[d] = r[a] & k[b]
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func negate(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a) = (pc.first, pc.second)
  if r.int(a) == .min { return stop(pc, r, o, k, m, t) }
  r.set(d, 0 &- r.int(a))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func complement(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a) = (pc.first, pc.second)
  r[d] = ~r[a]
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func not(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a) = (pc.first, pc.second)
  r[d] = r[a] ^ 1
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func equal(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  r.set(d, r[a] == r[b])
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func notEqual(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  r.set(d, r[a] != r[b])
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func less(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  r.set(d, r.int(a) < r.int(b))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func lessOrEqual(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  r.set(d, r.int(a) <= r.int(b))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func equalK(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  r.set(d, r[a] == k[b])
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func below(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  r.set(d, r[a] < r[b])
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func belowOrEqual(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  r.set(d, r[a] <= r[b])
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func checkRange(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (a, width) = (pc.first, pc.width)
  if !width.contains(r.int(a)) { return stop(pc, r, o, k, m, t) }
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func wrap(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (a, width) = (pc.first, pc.width)
  r[a] = width.wrap(r[a])
  return next(pc, r, o, k, m, t)
}
