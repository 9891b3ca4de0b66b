print("nbrun-dev")
