"""Trouble of any origin as problems: foreign errors are converted here, once."""

import errno

from app.domain.errors import Problem, Refused

_OF_THE_DISK = {
    errno.ENOSPC: "disk.full",
    errno.EDQUOT: "disk.full",
    errno.EACCES: "file.no_permission",
    errno.EPERM: "file.no_permission",
    errno.EROFS: "file.no_permission",
    errno.ENOENT: "file.missing",
    errno.EISDIR: "file.is_folder",
}


def problems_of(error: BaseException) -> tuple[Problem, ...] | None:
    """What a person can be told about ``error``; ``None`` when it is a fault of the program."""
    if isinstance(error, Refused):
        return error.problems
    if isinstance(error, OSError):
        code = _OF_THE_DISK.get(error.errno or 0, "file.failed")
        return (Problem(code, "", {"path": str(error.filename or ""), "reason": error.strerror or ""}),)
    return None
