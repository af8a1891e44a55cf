// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>

namespace linetwin::app {

// Edits of the products of the shown line, whichever of its entries is active. Each function pushes one undo step, or
// none if nothing would change; steps of one gesture (not 0) merge.

/// A product that costs and changes nothing yet, sold as what the line counts; the name that it was given. The first
/// one of a line becomes what the line makes.
std::string addProduct(ProjectDocument& document);
/// The copy stands behind the original; its name, empty where there is no such product.
std::string duplicateProduct(ProjectDocument& document, const std::string& product);
/// The line and the scenarios that make the product make it under its new name. What keeps it from being called so;
/// then nothing changes.
std::optional<Finding> renameProduct(ProjectDocument& document, const std::string& from, const std::string& to);
/// A line that made it makes none; scenarios that chose it make what the line makes.
void removeProduct(ProjectDocument& document, const std::string& product);
/// Replaces the one of this name. `what` names the value that changes.
void setProduct(ProjectDocument& document, const Product& product, const QString& what, int gesture = 0);
/// Three letters (ISO 4217), or empty for none.
void setCurrency(ProjectDocument& document, const std::string& currency);
void setOperatingHours(ProjectDocument& document, std::optional<double> hoursPerYear, int gesture = 0);

/// What an entry's runs make, said by the entry itself.
void chooseProduct(ProjectDocument& document, std::optional<ScenarioId> entry, const ProductChoice& choice);

/// Where the shown line's products stand; null if there is none of this name.
const Product* findProduct(const Line& line, const std::string& product);
bool isMadeByLine(const Line& line, const std::string& product);
/// Names of the shown line's scenarios that choose the product themselves.
QStringList scenariosThatMake(const ProjectDocument& document, const std::string& product);

} // namespace linetwin::app
