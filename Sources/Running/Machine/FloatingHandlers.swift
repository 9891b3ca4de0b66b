/// Floating point, and scalars altogether.
func floatingHandler(of instruction: Instruction) -> Handler {
  switch instruction {
  case .addDouble: addDouble
  case .subtractDouble: subtractDouble
  case .multiplyDouble: multiplyDouble
  case .divideDouble: divideDouble
  case .addDoubleK: addDoubleK
  case .subtractDoubleK: subtractDoubleK
  case .multiplyDoubleK: multiplyDoubleK
  case .divideDoubleK: divideDoubleK
  case .addProduct: addProduct
  case .subtractProduct: subtractProduct
  case .negateDouble: negateDouble
  case .squareRoot: squareRoot
  case .equalDouble: equalDouble
  case .lessDouble: lessDouble
  case .lessOrEqualDouble: lessOrEqualDouble
  case .addFloat: addFloat
  case .subtractFloat: subtractFloat
  case .multiplyFloat: multiplyFloat
  case .divideFloat: divideFloat
  case .intToDouble: intToDouble
  case .doubleToInt: doubleToInt
  case .scalar: scalar
  default: preconditionFailure("an instruction of another family")
  }
}

@inline(__always)
private func addDouble(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  r.set(d, r.double(a) + r.double(b))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func subtractDouble(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  r.set(d, r.double(a) - r.double(b))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func multiplyDouble(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  r.set(d, r.double(a) * r.double(b))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func divideDouble(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  r.set(d, r.double(a) / r.double(b))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func addDoubleK(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  r.set(d, r.double(a) + k.double(b))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func subtractDoubleK(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  r.set(d, r.double(a) - k.double(b))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func multiplyDoubleK(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  r.set(d, r.double(a) * k.double(b))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func divideDoubleK(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  r.set(d, r.double(a) / k.double(b))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func addProduct(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  r.set(pc.first, r.double(pc.second) + r.double(pc.fifthByte) * r.double(pc.sixthByte))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func subtractProduct(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  r.set(pc.first, r.double(pc.second) - r.double(pc.fifthByte) * r.double(pc.sixthByte))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func negateDouble(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a) = (pc.first, pc.second)
  r.set(d, -r.double(a))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func squareRoot(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a) = (pc.first, pc.second)
  r.set(d, r.double(a).squareRoot())
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func equalDouble(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  r.set(d, r.double(a) == r.double(b))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func lessDouble(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  r.set(d, r.double(a) < r.double(b))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func lessOrEqualDouble(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  r.set(d, r.double(a) <= r.double(b))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func addFloat(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  r.set(d, r.float(a) + r.float(b))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func subtractFloat(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  r.set(d, r.float(a) - r.float(b))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func multiplyFloat(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  r.set(d, r.float(a) * r.float(b))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func divideFloat(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  r.set(d, r.float(a) / r.float(b))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func intToDouble(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a) = (pc.first, pc.second)
  r.set(d, Double(r.int(a)))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func doubleToInt(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a) = (pc.first, pc.second)
  let value = r.double(a)
  guard value > -9_223_372_036_854_777_856, value < 9_223_372_036_854_775_808 else {
    return stop(pc, r, o, k, m, t)
  }
  r.set(d, Int(value))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func scalar(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (operation, d, a) = (pc.scalarOperation, pc.second, pc.third)
  guard m.machine.pointee.calculate(operation, r + d, r + a) else { return stop(pc, r, o, k, m, t) }
  return next(pc, r, o, k, m, t)
}
