"""Which stages a customer's installation goes through, and how many of them are done."""

from collections.abc import Sequence

from app.domain.catalogue.catalogue import Bundle, Product
from app.domain.customer.customer import Customer, InstallationStage
from app.domain.customer.installation import installation_stages
from app.services.catalogue.catalogue import Catalogue
from app.services.queries import Queries


def stages_of(catalogue: Catalogue, queries: Queries, customer: Customer) -> tuple[InstallationStage, ...]:
    """The stages of installing what the customer holds; none where the programme installs nothing."""
    programme = catalogue.programme(customer.programme_id)
    if programme.is_provisioned_at_once:
        return ()
    held = {row.product_id for row in queries.licences(customer.id)}
    products: list[Product] = []
    for id in held:
        item = programme.sold(id)
        ids = item.product_ids if isinstance(item, Bundle) else (id,)
        products += [each for each in programme.products if each.id in ids]
    return installation_stages(products)


def done_stages(stage: InstallationStage, stages: Sequence[InstallationStage]) -> int:
    """How many of ``stages`` are done when the installation stands at ``stage``."""
    if stage is InstallationStage.COMPLETED:
        return len(stages)
    return list(stages).index(stage) if stage in stages else 0
