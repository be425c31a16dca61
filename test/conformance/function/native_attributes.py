print(len.__self__.__name__, dict.__dict__['fromkeys'], repr((1).__add__).startswith("<method-wrapper '__add__' of int object at"))
