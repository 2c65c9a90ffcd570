# sqlcipher3 is sqlite3 compiled against SQLCipher: the same names with the same types.
from sqlite3.dbapi2 import *
