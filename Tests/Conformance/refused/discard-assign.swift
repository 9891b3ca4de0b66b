let n = 1
_ += n
