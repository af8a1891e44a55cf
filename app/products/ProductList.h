// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "app/quantities/NamedList.h"

#include <string>

namespace linetwin::app {

/// The products of the shown line in their order, with what a unit leaves and who makes them.
class ProductList : public NamedList {
    Q_OBJECT

public:
    explicit ProductList(QWidget* parent = nullptr);

    /// `current` is one of the names, or empty.
    void showProducts(const ProjectDocument& document, const std::string& current);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace linetwin::app
