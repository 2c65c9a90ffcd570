"""Trouble with files as a refusal: errors of the system are converted here, once."""

import errno

from app.domain.errors import Problem, RuleViolation

_OF_THE_DISK = {
    errno.ENOSPC: "disk.full",
    errno.EDQUOT: "disk.full",
    errno.EACCES: "file.no_permission",
    errno.EPERM: "file.no_permission",
    errno.EROFS: "disk.read_only",
    errno.ENOENT: "file.missing",
    errno.EISDIR: "file.is_folder",
}


def violation_of_disk(error: OSError) -> RuleViolation:
    """What a person can be told about a file that could not be read or written."""
    code = _OF_THE_DISK.get(error.errno or 0, "file.failed")
    return RuleViolation(
        Problem(code, "", {"path": str(error.filename or ""), "reason": error.strerror or ""})
    )
