"""Document tests keep no compiled template in the home of whoever runs them."""

import pytest

from ipkit.documents import mal


@pytest.fixture(autouse=True, scope="session")
def lager(tmp_path_factory):
    """The folder that compiled templates are kept in during the tests."""
    mappe = tmp_path_factory.mktemp("lager") / "maler"
    with pytest.MonkeyPatch.context() as lapp:
        lapp.setattr(mal, "lagermappe", lambda: mappe)
        yield mappe
