// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "app/quantities/QuantityUnits.h"

#include <QWidget>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace linetwin::app {

class ChoiceEdit;
class FieldRow;
class NameEdit;
class OptionalQuantity;
class QuantityEdit;

/// All values of one product of the shown line; an edit is one undo step.
class ProductForm : public QWidget {
    Q_OBJECT

public:
    explicit ProductForm(ProjectDocument& document, QWidget* parent = nullptr);

    /// Texts that were typed for another product are forgotten.
    void showProduct(const Product& product);
    void discardPendingText();
    /// With the name selected, to be typed over.
    void editName();

Q_SIGNALS:
    /// The product is called otherwise now.
    void renamed(const std::string& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    using NumberOf = std::optional<double> Product::*;
    struct Factor {
        std::string_view key;
        NumberOf number;
        QuantityEdit* edit;
        FieldRow* row;
    };
    struct Amount {
        std::string_view key;
        NumberOf number;
        OptionalQuantity* edit;
        FieldRow* row;
    };
    FieldRow* add(const QString& label, const QString& key, const QString& help, QWidget* editor);
    QLabel* addTitle(const QString& text);
    void addIdentity();
    void addFactor(std::string_view key, const QString& label, const QString& help, NumberOf number);
    void addFactors();
    void addAmount(std::string_view key, const QString& label, const QString& help, NumberOf number);
    void addAmounts();
    void addMakers();

    void rename(const QString& name);
    void set(NumberOf number, const QString& what, std::optional<double> value, int gesture);
    void showTypes();
    void showMargin();
    void showMakers();
    void showFindings();
    void updateFonts();

    ProjectDocument& m_document;
    Product m_product;
    NameEdit* m_name;
    NameEdit* m_sku;
    ChoiceEdit* m_type;
    QLabel* m_margin;
    QLabel* m_makers;
    QPushButton* m_choose;
    QLabel* m_factorsTitle = nullptr;
    QLabel* m_amountsTitle = nullptr;
    FieldRow* m_nameRow = nullptr;
    FieldRow* m_skuRow = nullptr;
    FieldRow* m_typeRow = nullptr;
    FieldRow* m_marginRow = nullptr;
    std::vector<Factor> m_factors;
    std::vector<Amount> m_amounts;
    std::vector<QString> m_types; ///< as they are offered, behind none
    QString m_nameProblem;
};

} // namespace linetwin::app
