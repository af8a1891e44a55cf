// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/ProductCommands.h"

#include "app/commands/DocumentRoom.h"
#include "app/commands/EditLine.h"
#include "app/commands/ScenarioCommands.h"
#include "app/text/Numbers.h"
#include "app/text/Texts.h"
#include "engine/model/Checks.h"
#include "engine/model/FreeName.h"
#include "engine/support/Translatable.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace linetwin::app {

namespace {

class ProductWords {
    Q_DECLARE_TR_FUNCTIONS(ProductCommands)
};

LineState stateWithSettings(const ProjectDocument& document)
{
    LineState state = document.lineState();
    for (const ScenarioEntry& each : document.scenarios())
        state.settings.emplace_back(each.id, each.scenario.settings);
    return state;
}

void pushProducts(ProjectDocument& document, const QString& title, LineState after, int gesture = 0)
{
    std::erase_if(after.settings, [&](const auto& each) { return document.ownRunSettings(each.first) == each.second; });
    if (after != document.lineState() && hasRoomForLine(document, {after.line, {}, {}}))
        document.undoStack()->push(new EditLine(document, title, std::move(after), LineChanged{}, gesture));
}

std::vector<Product>::iterator productIn(Line& line, const std::string& product)
{
    return std::ranges::find(line.products, product, &Product::name);
}

std::string freeProductName(const Line& line, const std::string& wanted)
{
    Names taken;
    for (const Product& each : line.products)
        taken.insert(each.name);
    return freeName(taken, wanted, ProductWords::tr("Product").toStdString());
}

bool choosesProduct(const std::optional<ProductChoice>& choice, const std::string& product)
{
    const auto* name = choice ? std::get_if<std::string>(&*choice) : nullptr;
    return name && *name == product;
}

/// Of the line and of its scenarios, wherever they name the product.
template <class Edit> void editChoices(LineState& state, const std::string& product, Edit edit)
{
    if (choosesProduct(state.line.run.product, product))
        edit(state.line.run.product);
    for (auto& [id, settings] : state.settings) {
        if (choosesProduct(settings.product, product))
            edit(settings.product);
    }
}

/// What the line counts: the first thing that a station makes.
std::string countedType(const Line& line)
{
    const auto base =
        std::ranges::find_if(line.stations, [](const Station& station) { return station.outputType.has_value(); });
    return base == line.stations.end() ? std::string() : *base->outputType;
}

std::optional<Finding> productNameProblem(const Line& line, const std::string& from, const std::string& to)
{
    Checks checks;
    checks.name(to, "name");
    if (from != to && findProduct(line, to))
        checks.error("name", LINETWIN_TEXT("Finding", "there is another product of this name"));
    return checks.findings.empty() ? std::nullopt : std::optional(checks.findings.front());
}

} // namespace

std::string addProduct(ProjectDocument& document)
{
    LineState state = stateWithSettings(document);
    Product product{.name = freeProductName(state.line, ProductWords::tr("Product").toStdString())};
    product.materialType = countedType(state.line);
    if (state.line.products.empty() && !state.line.run.product)
        state.line.run.product = product.name;
    const std::string name = product.name;
    state.line.products.push_back(std::move(product));
    pushProducts(document, ProductWords::tr("Add %1").arg(toQString(name)), std::move(state));
    return name;
}

std::string duplicateProduct(ProjectDocument& document, const std::string& product)
{
    LineState state = stateWithSettings(document);
    const auto original = productIn(state.line, product);
    if (original == state.line.products.end())
        return {};
    Product copy = *original;
    copy.name = freeProductName(state.line, product);
    const std::string name = copy.name;
    state.line.products.insert(original + 1, std::move(copy));
    pushProducts(document, ProductWords::tr("Duplicate %1").arg(toQString(product)), std::move(state));
    return name;
}

std::optional<Finding> renameProduct(ProjectDocument& document, const std::string& from, const std::string& to)
{
    LineState state = stateWithSettings(document);
    const auto product = productIn(state.line, from);
    if (product == state.line.products.end())
        return std::nullopt;
    if (auto problem = productNameProblem(state.line, from, to))
        return problem;
    product->name = to;
    editChoices(state, from, [&to](std::optional<ProductChoice>& choice) { choice = to; });
    pushProducts(document, ProductWords::tr("Rename %1 to %2").arg(toQString(from), toQString(to)), std::move(state));
    return std::nullopt;
}

void removeProduct(ProjectDocument& document, const std::string& product)
{
    LineState state = stateWithSettings(document);
    std::erase_if(state.line.products, [&](const Product& each) { return each.name == product; });
    editChoices(state, product, [](std::optional<ProductChoice>& choice) { choice.reset(); });
    pushProducts(document, ProductWords::tr("Remove %1").arg(toQString(product)), std::move(state));
}

void setProduct(ProjectDocument& document, const Product& product, const QString& what, int gesture)
{
    LineState state = stateWithSettings(document);
    const auto place = productIn(state.line, product.name);
    if (place == state.line.products.end())
        return;
    *place = product;
    //: What undo and redo name: a value of a product
    pushProducts(document, ProductWords::tr("%1, %2").arg(what, toQString(product.name)), std::move(state), gesture);
}

void setCurrency(ProjectDocument& document, const std::string& currency)
{
    LineState state = stateWithSettings(document);
    const auto text = [](const std::string& letters) { return letters.empty() ? noValue : toQString(letters); };
    const QString title = ProductWords::tr("Currency %1 → %2").arg(text(state.line.currency), text(currency));
    state.line.currency = currency;
    pushProducts(document, title, std::move(state));
}

void setOperatingHours(ProjectDocument& document, std::optional<double> hoursPerYear, int gesture)
{
    LineState state = stateWithSettings(document);
    state.line.operatingHoursPerYear = hoursPerYear;
    pushProducts(document, ProductWords::tr("Operating hours per year of %1").arg(toQString(state.line.name)),
                 std::move(state), gesture);
}

void chooseProduct(ProjectDocument& document, std::optional<ScenarioId> entry, const ProductChoice& choice)
{
    if (!document.lineOf(entry))
        return;
    SparseRunSettings settings = document.ownRunSettings(entry);
    settings.product = choice;
    if (settings != document.ownRunSettings(entry))
        document.undoStack()->push(new SetRunSettings(document, entry, std::move(settings)));
}

const Product* findProduct(const Line& line, const std::string& product)
{
    const auto found = std::ranges::find(line.products, product, &Product::name);
    return found == line.products.end() ? nullptr : &*found;
}

bool isMadeByLine(const Line& line, const std::string& product)
{
    return choosesProduct(line.run.product, product);
}

QStringList scenariosThatMake(const ProjectDocument& document, const std::string& product)
{
    QStringList found;
    for (const ScenarioEntry& each : document.scenarios()) {
        if (choosesProduct(each.scenario.settings.product, product))
            found << toQString(each.scenario.name);
    }
    return found;
}

} // namespace linetwin::app
