// How layers and optimisers are copied with a session.

extension SGD: SessionObject {
  package func copied(by copier: TensorCopier) -> AnyObject { SGD(copying: self, copier) }
}

extension Adam: SessionObject {
  package func copied(by copier: TensorCopier) -> AnyObject { Adam(copying: self, copier) }
}

extension Linear: SessionObject {
  package func copied(by copier: TensorCopier) -> AnyObject {
    let result = Linear(0, 0, bias: false)
    result.weight = copier.copy(weight)
    result.bias = bias.map { copier.copy($0) }
    return result
  }
}

extension Conv2d: SessionObject {
  package func copied(by copier: TensorCopier) -> AnyObject {
    let result = Conv2d(0, 0, 0, stride: stride, padding: padding, bias: false)
    result.weight = copier.copy(weight)
    result.bias = bias.map { copier.copy($0) }
    return result
  }
}

extension Embedding: SessionObject {
  package func copied(by copier: TensorCopier) -> AnyObject {
    let result = Embedding(0, 0)
    result.weight = copier.copy(weight)
    return result
  }
}

extension LayerNorm: SessionObject {
  package func copied(by copier: TensorCopier) -> AnyObject {
    let result = LayerNorm(shape, eps: eps)
    result.weight = copier.copy(weight)
    result.bias = copier.copy(bias)
    return result
  }
}

extension BatchNorm: SessionObject {
  package func copied(by copier: TensorCopier) -> AnyObject {
    let result = Self(0, eps: eps, momentum: momentum)
    result.weight = copier.copy(weight)
    result.bias = copier.copy(bias)
    result.runningMean = copier.copy(runningMean)
    result.runningVariance = copier.copy(runningVariance)
    result.setTraining(isTraining)
    return result
  }
}

extension PReLU: SessionObject {
  package func copied(by copier: TensorCopier) -> AnyObject {
    let result = PReLU()
    result.weight = copier.copy(weight)
    return result
  }
}

extension Dropout: SessionObject {
  package func copied(by copier: TensorCopier) -> AnyObject {
    let result = Dropout(p)
    result.setTraining(isTraining)
    return result
  }
}

extension Sequential: SessionObject {
  /// The modules inside are copied where they have state; the caller's own kinds of module take part by conforming.
  package func copied(by copier: TensorCopier) -> AnyObject {
    Sequential(
      modules.map { module in
        guard let object = module as? any SessionObject else { return module }
        return copier.copy(object) as? any Module ?? module
      })
  }
}
