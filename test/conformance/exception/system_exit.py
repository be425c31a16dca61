import sys
try:
    sys.exit(3)
except SystemExit as error:
    print(error.code)
try:
    sys.exit()
except SystemExit as error:
    print(error.code)
sys.exit('bye')
